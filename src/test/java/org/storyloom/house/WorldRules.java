package org.storyloom.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static org.storyloom.house.Conditions.member;
import static org.storyloom.house.Conditions.noAccess;
import static org.storyloom.house.Conditions.noneDependsOn;
import static org.storyloom.house.Conditions.packages;
import static org.storyloom.house.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/// Where the program meets the world: threads, streams, the clock, the network, files.
final class WorldRules {
  private static final String[] WRITING_ROOMS = {
    "store", "search", "output", "exchange", "bundle", "workspace"
  };

  private WorldRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "Threads, executors and timers only in job",
            "long work runs in one place, where it shows progress, can be cancelled and leaves the study as before",
            plan -> noAccess(plan.outside("job"), Threads::startsOne),
            "analysis.KeepsPool",
            "analysis.Spreads",
            "coding.RunsAhead",
            "search.StartsThread",
            "ui.bench.Ticks"),
        rule(
            "Another process only from source.files and job",
            "binary documents are read in one child of this program, and it is the only one",
            plan ->
                noAccess(
                    plan.outside("source.files", "job"),
                    member("java.lang.ProcessBuilder").or(member("java.lang.Runtime", "exec"))),
            "output.StartsProgram"),
        rule(
            "No standard streams outside cli",
            "answers go to standard output by the command line alone; a core that prints cannot be asked twice",
            plan ->
                noAccess(
                    plan.outside("cli"),
                    member("java.lang.System", "out", "err", "in", "console")
                        .or(member("java.lang.IO"))
                        .or(access ->
                            access.getName().equals("printStackTrace")
                                && access.getTargetOwner().isAssignableTo(Throwable.class))),
            "finding.Prints",
            "job.PrintsTrace"),
        rule(
            "The clock is read only in store.Mint",
            "the same input gives the same bytes, and a test can fix the time",
            plan -> noAccess(plan.outside().and(not(plan.named("store.Mint"))), Chance::readsClock),
            "finding.StampsItself"),
        rule(
            "Identifiers and chance only from store.Mint",
            "the same input gives the same bytes, and a test can fix every identifier",
            plan -> noAccess(plan.outside().and(not(plan.named("store.Mint"))), Chance::throwsDice),
            "finding.NamesItself"),
        rule(
            "Of java.net only URI",
            "nothing needs a network and nothing opens a socket: these are survivors' words",
            plan -> noneDependsOn(plan.outside(), network()),
            "exchange.OpensUrl",
            "job.OpensChannel"),
        rule(
            "Never Jsoup.connect",
            "an HTML file is read from disk; what it points to stays where it is",
            plan -> noAccess(plan.outside(), member("org.jsoup.Jsoup", "connect", "newSession")),
            "output.FetchesPage"),
        rule(
            "Never HostServices",
            "a browser opened on a page has left the house",
            plan -> noneDependsOn(plan.outside(), named("javafx.application.HostServices")),
            "ui.shell.OpensBrowser"),
        rule(
            "Never java.awt.Desktop",
            "a mail or a browser opened on a passage has left the house",
            plan -> noneDependsOn(plan.outside(), named("java.awt.Desktop")),
            "output.OpensDesktop"),
        rule(
                "Never WebView",
                "a web engine fetches what a page asks for",
                plan -> noneDependsOn(plan.outside(), packages("javafx.scene.web")),
                "ui.code.ShowsPage")
            .in("sources"),
        rule(
            "Files opened for writing only in store, search, output, exchange, bundle and workspace",
            "whoever asks where the words went must be able to look in six places and be done",
            plan -> noAccess(plan.outside(WRITING_ROOMS), Files::opensForWriting),
            "survey.WritesFile",
            "table.KeepsChannel",
            "table.KeepsFile"));
  }

  private static DescribedPredicate<JavaClass> network() {
    Set<String> harmless = Set.of("java.net.URI", "java.net.URISyntaxException");
    Set<String> channels =
        Set.of(
            "SocketChannel",
            "ServerSocketChannel",
            "DatagramChannel",
            "NetworkChannel",
            "AsynchronousSocketChannel",
            "AsynchronousServerSocketChannel",
            "Selector");
    return packages("java.net", "javax.net", "java.rmi", "javax.naming", "com.sun.net")
        .and(DescribedPredicate.describe("not URI", type -> !harmless.contains(type.getName())))
        .or(
            packages("java.nio.channels")
                .and(
                    DescribedPredicate.describe(
                        "of the network", type -> channels.contains(type.getSimpleName()))));
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, type -> type.getName().equals(name));
  }
}
