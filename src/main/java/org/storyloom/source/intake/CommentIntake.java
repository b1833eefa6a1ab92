package org.storyloom.source.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.job.Progress;
import org.storyloom.job.Token;
import org.storyloom.source.CollectionId;
import org.storyloom.source.CommentDraft;
import org.storyloom.source.CommentStream;
import org.storyloom.source.ImportComments;
import org.storyloom.source.Post;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.source.files.comments.CommentColumns;
import org.storyloom.source.files.comments.CommentCount;
import org.storyloom.source.files.comments.Comments;
import org.storyloom.source.files.comments.ReadComment;
import org.storyloom.table.Table;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;
import org.storyloom.table.value.When;

/// Hands on the comments of one table as drafts, and keeps count.
final class CommentIntake implements CommentStream {
  private static final int BETWEEN_REPORTS = 1000;
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private final CommentFile file;
  private final Table table;
  private final CommentColumns columns;
  private final Token token;
  private final LanguageVotes votes = new LanguageVotes();
  private @Nullable CommentCount count;
  private long read;

  CommentIntake(CommentFile file, Table table, CommentColumns columns, Token token) {
    this.file = file;
    this.table = table;
    this.columns = columns;
    this.token = token;
  }

  @Override
  public void into(Consumer<CommentDraft> sink) {
    count =
        Comments.read(
            table,
            columns,
            file.locale(),
            comment -> {
              token.check();
              if (++read % BETWEEN_REPORTS == 0) {
                String name = file.path().getFileName().toString();
                token.progress(new Progress(read, OptionalLong.empty(), name));
              }
              sink.accept(draft(comment));
            });
  }

  private CommentDraft draft(ReadComment comment) {
    String text = comment.text();
    When when = comment.when().orElse(null);
    CaseId by = comment.by().map(file.cases()::get).orElse(null);
    return new CommentDraft(
        comment.id().orElse(null),
        text,
        comment.language().flatMap(CommentIntake::tag).orElseGet(() -> language(text)),
        when == null ? null : when.day(),
        when == null ? null : moment(when),
        by,
        new Post(
            comment.author().orElse(null),
            comment.channel().orElse(null),
            comment.replyTo().orElse(null),
            reactions(comment.reactions()),
            comment.link().orElse(null)));
  }

  /// A language as rows name it: `lt`, `en_GB`; empty for anything else, as `English` or `und`.
  private static Optional<String> tag(String words) {
    String tag = words.replace('_', '-');
    return TAG.matcher(tag).matches() && !tag.equals(Source.UNKNOWN_LANGUAGE)
        ? Optional.of(tag)
        : Optional.empty();
  }

  /// Absent where it is that of all of them.
  private @Nullable String language(String text) {
    return file.known().language() == null ? votes.language(text) : null;
  }

  private @Nullable OffsetDateTime moment(When when) {
    return when.time().isEmpty()
        ? null
        : when.offset()
            .map(offset -> when.day().atTime(when.time().get()).atOffset(offset))
            .orElseGet(
                () -> when.day().atTime(when.time().get()).atZone(file.zone()).toOffsetDateTime());
  }

  private static @Nullable Integer reactions(OptionalLong number) {
    return number.isEmpty() ? null : Math.clamp(number.getAsLong(), 0, Integer.MAX_VALUE);
  }

  /// What became of the file, after its comments went into a collection.
  ImportOutcome outcome(CollectionId collection, SourceKind kind, ImportComments.Result result) {
    Came came =
        new Came(
            kind,
            new SourceRun(result.first(), result.added()),
            collection,
            result.characters(),
            result.codePoints(),
            0,
            count == null ? 0 : count.rows(),
            result.alreadyHere());
    return ImportOutcome.came(file.path(), came, notes(result));
  }

  /// What was odd about the columns and the rows, and what the collection had already.
  private List<FileNote> notes(ImportComments.Result result) {
    Notes notes = new Notes();
    for (String missing : columns.missingFrom(table.columns())) {
      notes.add(NoteKind.COLUMN_MISSING, Place.whole(), missing);
    }
    if (count != null) {
      notes.addAll(count.notes());
      if (count.brokenOff().isPresent()) {
        notes.add(NoteKind.BROKEN_OFF, Place.whole());
      }
    }
    if (result.alreadyHere() > 0) {
      notes.add(NoteKind.ALREADY_HERE, Place.whole(), Integer.toString(result.alreadyHere()));
    }
    for (String id : result.otherWords()) {
      notes.add(NoteKind.OTHER_WORDS, Place.whole(), id);
    }
    return notes.list();
  }
}
