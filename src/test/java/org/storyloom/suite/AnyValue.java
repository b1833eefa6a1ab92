package org.storyloom.suite;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.memo.About;
import org.storyloom.memo.MemoPlace;
import org.storyloom.safeguard.Redact;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.CommentDraft;
import org.storyloom.source.CommentStream;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.Mint;
import org.storyloom.table.file.FileNote;

/// Makes a value of any type that a command may ask for: identifiers of things that are there, and
/// everything else by chance.
final class AnyValue {
  private static final int TRIES = 50;
  private static final List<String> WORDS =
      List.of(
          "debt",
          "papers",
          "the van",
          "skola",
          "Ąžuolas",
          "🙂",
          "s1",
          "a",
          "",
          "Two words here",
          "12",
          "2019-02-14",
          "yes");
  private static final List<String> THINGS =
      List.of("source", "collection", "study_case", "theme", "coding", "finding", "reading");

  private final Database database;
  private final Mint mint;
  private final Random random;
  private final Ids ids;
  private boolean makes;

  AnyValue(Database database, Mint mint, Random random) {
    this.database = database;
    this.mint = mint;
    this.random = random;
    ids = Ids.of(database);
  }

  Object command(Class<?> kind) {
    return record(kind);
  }

  /// Whether a command makes something, so that the identifier it brings is a new one.
  static boolean makes(Class<?> command) {
    return command
        .getSimpleName()
        .matches("(Add|Apply|Open|State|Link|Write|Decide|Record|Relate|Save|Import).*");
  }

  private Object any(Type type, String name) {
    if (type instanceof ParameterizedType of) {
      return collected(of, name);
    }
    Class<?> plain = (Class<?>) type;
    Optional<Object> simple = simple(plain, name);
    if (simple.isPresent()) {
      return simple.get();
    }
    if (plain.isEnum()) {
      Object[] all = plain.getEnumConstants();
      return all[random.nextInt(all.length)];
    }
    if (plain.isSealed()) {
      Class<?>[] kinds = plain.getPermittedSubclasses();
      return any(kinds[random.nextInt(kinds.length)], name);
    }
    return special(plain).orElseGet(() -> record(plain));
  }

  private Object collected(ParameterizedType of, String name) {
    Type[] inside = of.getActualTypeArguments();
    Class<?> raw = (Class<?>) of.getRawType();
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.of(any(inside[0], name));
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        map.put(any(inside[0], name), any(inside[1], name));
      }
      return map;
    }
    List<Object> all = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.add(any(inside[0], name));
    }
    return raw.isAssignableFrom(List.class) ? all : new HashSet<>(all);
  }

  private Optional<Object> simple(Class<?> type, String name) {
    if (type == String.class) {
      return Optional.of(words(name));
    }
    if (type == boolean.class || type == Boolean.class) {
      return Optional.of(random.nextBoolean());
    }
    if (type == int.class || type == Integer.class) {
      return Optional.of(random.nextInt(5));
    }
    if (type == long.class || type == Long.class) {
      return Optional.of((long) random.nextInt(500));
    }
    if (type == double.class || type == Double.class) {
      return Optional.of(random.nextInt(1000) / 10.0);
    }
    if (type == LocalDate.class) {
      return Optional.of(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(400)));
    }
    if (type == Instant.class) {
      return Optional.of(Instant.ofEpochSecond(1_550_000_000L + random.nextInt(10_000_000)));
    }
    if (type == OffsetDateTime.class) {
      return Optional.of(
          Instant.ofEpochSecond(1_550_000_000L + random.nextInt(10_000_000))
              .atOffset(ZoneOffset.ofHours(2)));
    }
    if (type == UUID.class) {
      return Optional.of(name.equals("coder") ? there("coder") : mint.id());
    }
    return Optional.empty();
  }

  private String words(String name) {
    return switch (name) {
      case "colour" -> "#%06X".formatted(random.nextInt(1 << 24));
      case "key" -> "" + (char) ('a' + random.nextInt(26));
      case "language" -> random.nextBoolean() ? "lt" : "en";
      case "digest" -> "%064x".formatted(random.nextInt());
      case "slug" -> random.nextInt(3) == 0 ? "" : "s" + random.nextInt(200);
      case "text" ->
          "Karolis had a debt. "
              + "They kept the papers. ".repeat(random.nextInt(12))
              + WORDS.get(random.nextInt(WORDS.size()));
      default -> WORDS.get(random.nextInt(WORDS.size()));
    };
  }

  private UUID there(String table) {
    return random.nextInt(12) == 0 ? mint.id() : ids.any(table, random).orElseGet(() -> mint.id());
  }

  private Optional<Object> special(Class<?> type) {
    if (type == About.class || type == Subject.class) {
      String table = ids.filled(THINGS, random).orElse("source");
      String kind = table.equals("study_case") ? "case" : table;
      UUID id = there(table);
      return Optional.of(type == About.class ? new About(kind, id) : new Subject(kind, id));
    }
    if (type == CommentStream.class) {
      List<CommentDraft> drafts = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        drafts.add((CommentDraft) record(CommentDraft.class));
      }
      return Optional.of((CommentStream) sink -> drafts.forEach(sink));
    }
    if (type == Span.class) {
      int start = random.nextInt(60);
      return Optional.of(new Span(start, start + 1 + random.nextInt(30)));
    }
    if (type == MemoPlace.class) {
      int start = random.nextInt(20);
      UUID source = there("source");
      return Optional.of(
          new MemoPlace(source, start, start + 4, "debt", "", "0", "a ", ".", false));
    }
    if (type == Redact.class) {
      SourceId source = new SourceId(there("source"));
      String text = new Sources(database).text(source).orElse("Karolis.");
      return Optional.of(
          new Redact(source, text, (Span) special(Span.class).orElseThrow(), "name", "[x]", null));
    }
    return Optional.empty();
  }

  private Object record(Class<?> type) {
    if (type == FileNote.class) {
      throw new IllegalStateException("notes come from files");
    }
    RecordComponent[] parts = type.getRecordComponents();
    if (parts == null) {
      throw new IllegalStateException("no way to make a " + type);
    }
    if (parts.length == 1 && parts[0].getType() == UUID.class) {
      return made(type, parts, new Object[] {there(Ids.table(type))});
    }
    RuntimeException last = new IllegalStateException("no way to make a " + type);
    for (int i = 0; i < TRIES; i++) {
      try {
        return special(type).orElseGet(() -> made(type, parts, parts(type, parts)));
      } catch (IllegalArgumentException unfit) {
        last = unfit;
      }
    }
    throw last;
  }

  private @Nullable Object[] parts(Class<?> type, RecordComponent[] parts) {
    @Nullable Object[] values = new Object[parts.length];
    boolean around = makes;
    makes = Command.class.isAssignableFrom(type) ? makes(type) : makes;
    for (int i = 0; i < parts.length; i++) {
      RecordComponent part = parts[i];
      boolean nullable = nullable(part.getAnnotatedType());
      boolean own = Set.of("id", "first").contains(part.getName()) && makes && isId(part.getType());
      if (part.getGenericType().getTypeName().contains("FileNote")) {
        values[i] = List.of();
      } else if (nullable && (random.nextInt(2) == 0 || lacks(part.getType()))) {
        values[i] = null;
      } else if (own) {
        values[i] =
            made(part.getType(), part.getType().getRecordComponents(), new Object[] {mint.id()});
      } else {
        values[i] = any(part.getGenericType(), part.getName());
      }
    }
    makes = around;
    return values;
  }

  /// Whether it needs something that the study has none of.
  private boolean lacks(Class<?> type) {
    if (isId(type)) {
      return ids.byTable().getOrDefault(Ids.table(type), List.of()).isEmpty();
    }
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(part -> !nullable(part.getAnnotatedType()) && lacks(part.getType()));
  }

  private static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == UUID.class;
  }

  private static boolean nullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static Object made(Class<?> type, RecordComponent[] parts, @Nullable Object[] values) {
    Class<?>[] types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unfit) {
        throw unfit instanceof IllegalArgumentException
            ? unfit
            : new IllegalArgumentException(type.getName(), unfit);
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
