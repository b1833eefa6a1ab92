package org.storyloom.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.job.Cancelled;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.source.collection.RemoveCollection;
import org.storyloom.source.collection.RenameCollection;

class CommentsTest {
  private static final Facts SHARED =
      Facts.of("Comments", SourceKind.COMMENT)
          .inLanguage("lt")
          .posted(new Post(null, "page", null, null, null));

  @TempDir Path folder;
  OpenStudy study;
  CollectionId collection;

  @BeforeEach
  void open() {
    study = new OpenStudy(folder, 5);
    collection =
        study.history.perform(
            new AddCollection(
                new CollectionId(study.history.mint().id()),
                "",
                "Komentarai po filmu",
                SourceKind.COMMENT));
  }

  @AfterEach
  void close() {
    study.close();
  }

  private ImportComments.Result add(List<CommentDraft> comments) {
    return study.history.perform(
        new ImportComments(
            collection, SHARED, new Origin("c.csv", "d".repeat(64)), comments::forEach, null));
  }

  @Test
  void commentsComeInWithWhatStoodBesideThem() {
    OffsetDateTime at = OffsetDateTime.parse("2019-03-05T19:42:00+02:00");
    ImportComments.Result result =
        add(
            List.of(
                new CommentDraft(
                    "c1",
                    "Pirmas, kas pažiūrėjo iki galo? Tylu kažkaip čia. Labai tylu, sakyčiau.",
                    null,
                    null,
                    at,
                    null,
                    new Post("pelkiu_gandras", null, null, 3, null)),
                new CommentDraft(
                    "c2",
                    "Yes 🙂",
                    "en",
                    null,
                    null,
                    null,
                    new Post("x", "group", "c1", null, "https://example.org/c2")),
                CommentDraft.of(null, "Be vardo")));
    assertThat(result.added()).isEqualTo(3);
    List<Source> all = study.sources.page(Scope.ALL.in(collection), 0, 10);
    assertThat(all)
        .extracting(Source::title)
        .containsExactly(
            "Pirmas, kas pažiūrėjo iki galo? Tylu kažkaip čia. Labai…", "Yes 🙂", "Be vardo");
    assertThat(all)
        .extracting(Source::slug)
        .containsExactly(
            "komentarai-po-filmu/c1", "komentarai-po-filmu/c2", "komentarai-po-filmu/row-3");
    assertThat(all).extracting(Source::language).containsExactly("lt", "en", "lt");
    assertThat(all.getFirst().said()).isEqualTo(new Said(null, at, null));
    assertThat(all)
        .extracting(Source::post)
        .containsExactly(
            new Post("pelkiu_gandras", "page", null, 3, null),
            new Post("x", "group", "komentarai-po-filmu/c1", null, "https://example.org/c2"),
            new Post(null, "page", null, null, null));
    assertThat(study.sources.alone()).isEmpty();
    assertThat(study.sources.collections())
        .containsExactly(
            new Collection(
                collection, "komentarai-po-filmu", "Komentarai po filmu", SourceKind.COMMENT, 3));
    assertThat(study.sources.byOrigin("d".repeat(64))).hasSize(1);
  }

  @Test
  void aCommentThatIsHereAlreadyIsLeftOutAndOneWithOtherWordsIsNamed() {
    add(List.of(CommentDraft.of("c1", "One"), CommentDraft.of("c2", "Two")));
    ImportComments.Result result =
        add(
            List.of(
                CommentDraft.of("c1", "One"),
                CommentDraft.of("c2", "Two, edited"),
                CommentDraft.of("c3", "Three")));
    assertThat(result)
        .isEqualTo(new ImportComments.Result(result.first(), 1, 5, 5, 2, List.of("c2")));
    assertThat(study.sources.count(Scope.ALL)).isEqualTo(3);
  }

  @Test
  void manyCommentsAreOneStepWithIdsInARow() {
    var before = study.rows();
    ImportComments.Result result =
        add(
            IntStream.range(0, 2345)
                .mapToObj(i -> CommentDraft.of("c" + i, "Words " + i))
                .toList());
    assertThat(result.added()).isEqualTo(2345);
    assertThat(study.sources.ids(Scope.ALL.in(collection)).getFirst()).isEqualTo(result.first());
    assertThat(study.sources.page(Scope.ALL.in(collection), 2000, 1))
        .extracting(Source::title)
        .containsExactly("Words 2000");
    var after = study.rows();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(before);
    study.history.redo();
    assertThat(study.rows()).isEqualTo(after);
  }

  @Test
  void anImportThatIsCancelledLeavesTheStudyAsBefore() {
    var before = study.rows();
    CommentStream stream =
        sink -> {
          for (int i = 0; i < 1800; i++) {
            sink.accept(CommentDraft.of("c" + i, "Words"));
          }
          throw new Cancelled();
        };
    assertThatThrownBy(() ->
            study.history.perform(
                new ImportComments(collection, SHARED, Origin.NONE, stream, null)))
        .isInstanceOf(Cancelled.class);
    assertThat(study.rows()).isEqualTo(before);
  }

  @Test
  void aCollectionIsRenamedAndGoesWithItsComments() {
    study.history.perform(new RenameCollection(collection, "Under the film"));
    assertThat(study.sources.collection(collection).orElseThrow().name())
        .isEqualTo("Under the film");
    add(List.of(CommentDraft.of("c1", "One"), CommentDraft.of("c2", "Two")));
    var before = study.rows();
    assertThat(study.history.perform(new RemoveCollection(collection))).isEqualTo(2);
    assertThat(study.sources.count(Scope.ALL)).isZero();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(before);
  }
}
