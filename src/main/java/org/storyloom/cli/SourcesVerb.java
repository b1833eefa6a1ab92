package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sources WS`: what people said and wrote, one line each.
@Command(name = "sources", description = "Lists the sources.", mixinStandardHelpOptions = true)
final class SourcesVerb implements Callable<Integer> {
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Override
  public Integer call() {
    return desk.open(workspace -> {
      ArrayNode all = list(workspace);
      reply.rows(all, "id", "kind", "title");
      return 0;
    });
  }

  private static ArrayNode list(Workspace workspace) {
    Sources sources = new Sources(workspace.database());
    StudyPlan plan = new Plans(workspace.database()).read();
    Map<SourceId, Integer> codings = new Codings(workspace.database()).bySource(Which.ALL);
    Map<CollectionId, String> collections = new HashMap<>();
    for (Collection collection : sources.collections()) {
      collections.put(collection.id(), collection.slug());
    }
    ArrayNode all = Reply.array();
    sources.each(
        Scope.ALL,
        source -> {
          ObjectNode one = all.addObject();
          one.put("id", source.id().value().toString());
          one.put("title", source.title());
          one.put("kind", source.kind().word());
          one.put("collection", collection(source, collections));
          one.put("language", source.language());
          one.put(
              "phase",
              plan.phase(source.setting().phase()).map(phase -> phase.slug()).orElse(null));
          one.put("site", plan.site(source.setting().site()).map(site -> site.slug()).orElse(null));
          one.put("characters", source.extent().characters());
          one.put("codings", codings.getOrDefault(source.id(), 0));
        });
    return all;
  }

  private static @org.jspecify.annotations.Nullable String collection(
      Source source, Map<CollectionId, String> collections) {
    CollectionId id = source.setting().collection();
    return id == null ? null : collections.get(id);
  }
}
