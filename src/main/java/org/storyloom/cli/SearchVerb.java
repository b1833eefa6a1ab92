package org.storyloom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.storyloom.l10n.Messages;
import org.storyloom.search.SearchHit;
import org.storyloom.search.SearchHits;
import org.storyloom.search.SearchIndex;
import org.storyloom.search.SearchOutcome;
import org.storyloom.search.SearchRequest;
import org.storyloom.search.Snippet;
import org.storyloom.search.query.QueryFault;
import org.storyloom.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search WS QUERY`: where it is said. Writes no file: what the index lacks is caught up in
/// memory.
@Command(
    name = "search",
    description = "Finds words, phrases and beginnings (polic*), joined by and, or, not, near/8.",
    footer = {
      "",
      "Fields: theme: kind: site: phase: speaker: language: collection: title: coder: case: date:",
      "Example: storyloom search WS 'polic* near/8 (trust* or pasitik*) site:Lincolnshire'"
    },
    mixinStandardHelpOptions = true)
final class SearchVerb implements Callable<Integer> {
  private static final int USAGE = 2;

  private final Messages messages;
  @Mixin private Desk desk = new Desk();
  @Mixin private Reply reply = new Reply();

  @Parameters(index = "1", paramLabel = "QUERY", description = "What to look for.")
  private String query = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many sources at most; the best come first. Default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  SearchVerb(Verbs verbs) {
    messages = verbs.messages();
  }

  @Override
  public Integer call() {
    return desk.open(workspace ->
        switch (ask(workspace)) {
          case SearchOutcome.Answered answered -> answer(answered.hits());
          case SearchOutcome.NotUnderstood not -> explain(not.fault());
        });
  }

  private SearchOutcome ask(Workspace workspace) {
    try (SearchIndex index = workspace.indexUntouched()) {
      return index.search(SearchRequest.of(query).limit(Math.max(0, limit)));
    }
  }

  private int answer(SearchHits hits) {
    ObjectNode answer = Reply.object();
    answer.put("total", hits.total());
    answer.put("milliseconds", hits.milliseconds());
    ArrayNode all = answer.putArray("hits");
    hits.hits().forEach(hit -> all.add(json(hit)));
    reply.with(answer, out -> print(hits, out));
    return 0;
  }

  private static ObjectNode json(SearchHit hit) {
    ObjectNode one = Reply.object();
    one.put("source", hit.source().id().value().toString());
    one.put("title", hit.source().title());
    one.put("score", hit.score());
    ArrayNode snippets = one.putArray("snippets");
    for (Snippet snippet : hit.snippets()) {
      ObjectNode node = snippets.addObject();
      node.put("start", snippet.span().start());
      node.put("end", snippet.span().end());
      node.put("text", snippet.text());
    }
    return one;
  }

  private void print(SearchHits hits, PrintWriter out) {
    out.println(messages.text("cli.search.total", hits.total()));
    for (SearchHit hit : hits.hits()) {
      out.println(hit.source().title() + "  " + hit.source().id().value());
      for (Snippet snippet : hit.snippets()) {
        out.println("  " + snippet.span().start() + "  " + snippet.text().replaceAll("\\s+", " "));
      }
    }
  }

  /// Shows the place that was not understood. A name that this study does not have is no fault of
  /// the query's form.
  private int explain(QueryFault fault) {
    String words = messages.said(fault.what().words(), fault.what().with());
    reply.aside(query);
    reply.aside(" ".repeat(Math.min(fault.at(), query.length())) + "^");
    reply.aside(words);
    return fault.what().words().startsWith("search.fault.unknown.") ? Cli.STOOD_IN_THE_WAY : USAGE;
  }
}
