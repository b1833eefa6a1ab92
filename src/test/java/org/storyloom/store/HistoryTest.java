package org.storyloom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storyloom.store.db.tables.Phase.PHASE;
import static org.storyloom.store.db.tables.Question.QUESTION;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.store.db.tables.records.PhaseRecord;
import org.storyloom.store.db.tables.records.QuestionRecord;

class HistoryTest {
  private static final Mint MINT = Mint.fixed(Instant.parse("2019-03-12T14:32:00Z"), 7);

  @TempDir Path folder;

  record AddPhase(UUID id, String name) implements Command<UUID> {
    @Override
    public Label label() {
      return Label.of("study.phase.add", name);
    }

    @Override
    public UUID run(Tx tx) {
      tx.insert(new PhaseRecord(id, name, name, 1));
      return id;
    }
  }

  record RenamePhase(UUID id, String name) implements Command<Boolean> {
    @Override
    public Label label() {
      return Label.of("study.phase.rename", name);
    }

    @Override
    public Boolean run(Tx tx) {
      return tx.change(PHASE, id, row -> row.setName(name));
    }
  }

  record RemovePhase(UUID id) implements Command<Boolean> {
    @Override
    public Label label() {
      return Label.of("study.phase.remove");
    }

    @Override
    public Boolean run(Tx tx) {
      tx.delete(PHASE, id);
      return true;
    }
  }

  record AddQuestions(int count, String words) implements Command<Long> {
    @Override
    public Label label() {
      return Label.of("study.questions.add");
    }

    @Override
    public Long run(Tx tx) {
      UUID first = tx.mint().run();
      Iterator<QuestionRecord> rows =
          LongStream.range(0, count)
              .mapToObj(i -> new QuestionRecord(Mint.after(first, i), "q" + i, words, (int) i))
              .iterator();
      return tx.bulk(QUESTION, rows);
    }
  }

  private static Map<String, List<Map<String, Object>>> rows(Database database) {
    return database.read(sql ->
        Map.of(
            "phase", sql.selectFrom(PHASE).orderBy(PHASE.ID).fetchMaps(),
            "question", sql.selectFrom(QUESTION).orderBy(QUESTION.ID).fetchMaps()));
  }

  @Test
  void everyStepIsTakenBackAndMadeAgainAlsoAfterARestart() {
    List<Map<String, List<Map<String, Object>>>> states = new ArrayList<>();
    UUID id = MINT.id();
    try (Database database = Database.open(folder)) {
      History history = new History(database, MINT);
      states.add(rows(database));
      for (Command<?> command :
          List.of(
              new AddPhase(id, "Identify"),
              new AddQuestions(2300, "What changed? Kas pasikeitė? 🙂"),
              new RenamePhase(id, "Look"),
              new RemovePhase(id))) {
        history.perform(command);
        states.add(rows(database));
      }
    }
    try (Database database = Database.open(folder)) {
      History history = new History(database, MINT);
      for (int i = states.size() - 2; i >= 0; i--) {
        assertThat(history.undo()).isPresent();
        assertThat(rows(database)).isEqualTo(states.get(i));
      }
      assertThat(history.undo()).isEmpty();
    }
    try (Database database = Database.open(folder)) {
      History history = new History(database, MINT);
      for (int i = 1; i < states.size(); i++) {
        assertThat(history.redo()).isPresent();
        assertThat(rows(database)).isEqualTo(states.get(i));
      }
      assertThat(history.redo()).isEmpty();
      assertThat(history.broken()).isEmpty();
      assertThat(history.position()).isEqualTo(12);
    }
  }

  @Test
  void aNewStepForgetsWhatWasUndone() {
    try (Database database = Database.inMemory(folder)) {
      History history = new History(database, MINT);
      history.perform(new AddPhase(MINT.id(), "a"));
      history.undo();
      history.perform(new AddPhase(MINT.id(), "b"));
      assertThat(history.redoable()).isEmpty();
      assertThat(history.undoable().orElseThrow().label())
          .isEqualTo(Label.of("study.phase.add", "b"));
    }
  }

  record RemoveNamed(UUID id) implements Command<Boolean> {
    @Override
    public Label label() {
      return Label.of("study.phase.remove");
    }

    @Override
    public Boolean run(Tx tx) {
      String name = tx.read().selectFrom(PHASE).where(PHASE.ID.eq(id)).fetchSingle().getName();
      tx.delete(PHASE, id);
      tx.name(Label.of("study.phase.remove", name));
      return true;
    }
  }

  @Test
  void aStepIsNamedByWhatItTouchedWhereTheCommandSaysSo() {
    try (Database database = Database.inMemory(folder)) {
      History history = new History(database, MINT);
      UUID id = history.perform(new AddPhase(MINT.id(), "Listen"));
      history.perform(new RemoveNamed(id));
      assertThat(history.undo().orElseThrow().label())
          .isEqualTo(Label.of("study.phase.remove", "Listen"));
      history.perform(new DoTogether(Label.of("both"), List.of(new RemoveNamed(id))));
      assertThat(history.undoable().orElseThrow().label()).isEqualTo(Label.of("both"));
    }
  }

  @Test
  void aRefusedCommandChangesNothing() {
    try (Database database = Database.inMemory(folder)) {
      History history = new History(database, MINT);
      AddPhase add = new AddPhase(MINT.id(), "a");
      assertThatThrownBy(() ->
              history.perform(
                  new DoTogether(Label.of("both"), List.of(add, new RemovePhase(MINT.id())))))
          .isInstanceOf(Refused.class);
      assertThat(rows(database).get("phase")).isEmpty();
      assertThat(history.position()).isZero();
      assertThat(history.perform(new AddPhase(MINT.id(), "c"))).isNotNull();
    }
  }

  @Test
  void aCommandThatWritesNothingLeavesNoTrace() {
    try (Database database = Database.inMemory(folder)) {
      History history = new History(database, MINT);
      UUID id = history.perform(new AddPhase(MINT.id(), "a"));
      assertThat(history.perform(new RenamePhase(id, "a"))).isFalse();
      assertThat(history.position()).isEqualTo(1);
    }
  }

  @Test
  void aTextOfThreeMillionCharactersComesBackWhole() {
    String text = "ąžuolas 🙂 ".repeat(300_000);
    try (Database database = Database.open(folder)) {
      History history = new History(database, MINT);
      history.perform(new AddQuestions(1, text));
      history.undo();
      history.redo();
      String kept =
          database.read(sql -> sql.select(QUESTION.WORDS).from(QUESTION).fetchSingle().value1());
      assertThat(kept).isEqualTo(text);
    }
  }

  @Test
  void aChangedEntryBreaksTheChainWhereItStands() {
    try (Database database = Database.inMemory(folder)) {
      History history = new History(database, MINT);
      for (int i = 0; i < 5; i++) {
        history.perform(new AddPhase(MINT.id(), "p" + i));
      }
      assertThat(history.broken()).isEmpty();
      database.write(
          sql ->
              sql.execute(
                  "update journal set facts = replace(facts, 'p2', 'px') where position = 3"),
          done -> {});
      assertThat(history.broken()).contains(3L);
    }
  }

  @Test
  void anErasedPayloadLeavesTheChainWholeAndIsNotUndone() {
    try (Database database = Database.inMemory(folder)) {
      History history = new History(database, MINT);
      history.perform(new AddPhase(MINT.id(), "a"));
      database.write(
          sql -> sql.execute("update journal set facts = null, changes = null, salt = null"),
          done -> {});
      History reopened = new History(database, MINT);
      assertThat(reopened.broken()).isEmpty();
      assertThat(reopened.undo()).isEmpty();
      assertThat(reopened.touchedSince(0)).isEmpty();
    }
  }

  @Test
  void redoOfAnImportRefusesRowsThatWereTamperedWith() throws Exception {
    try (Database database = Database.inMemory(folder)) {
      History history = new History(database, MINT);
      history.perform(new AddQuestions(10, "before"));
      history.undo();
      Path file = folder.resolve("undone/1.jsonl");
      Files.writeString(file, Files.readString(file).replaceFirst("before", "after"));
      assertThatThrownBy(history::redo).isInstanceOf(Refused.class);
      assertThat(rows(database).get("question")).isEmpty();
    }
  }

  @Test
  void theSecondProgramIsToldThatTheStudyIsOpen() {
    try (Database database = Database.open(folder)) {
      assertThat(new History(database, MINT).position()).isZero();
      assertThatThrownBy(() -> Database.open(folder))
          .isInstanceOfSatisfying(
              StoreFault.class,
              fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.LOCKED));
    }
  }

  @Test
  void aDamagedFileIsCalledDamagedAndANewerOneNewer() throws Exception {
    try (Database database = Database.open(folder)) {
      database.write(
          sql -> sql.execute("insert into schema_version values (99, 'V099__later.sql')"),
          done -> {});
    }
    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOfSatisfying(
            StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.TOO_NEW));
    Files.writeString(Database.file(folder), "not a database".repeat(1000));
    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOfSatisfying(
            StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DAMAGED));
  }

  @Test
  void touchedRowsNameWhatTheyReferTo() {
    try (Database database = Database.inMemory(folder)) {
      History history = new History(database, MINT);
      UUID id = history.perform(new AddPhase(MINT.id(), "a"));
      history.perform(new AddQuestions(2, "x"));
      history.undo();
      List<Touched> touched = history.touchedSince(0).orElseThrow();
      assertThat(touched.getFirst()).isEqualTo(new Touched("phase", id, Map.of(), false));
      assertThat(touched).hasSize(5).allMatch(row -> row.table().equals("phase") || row.many());
    }
  }
}
