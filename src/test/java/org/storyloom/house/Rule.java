package org.storyloom.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// One rule of the house: what it says, why, how it is checked over a plan, and the offence planted
/// to see it fail.
///
/// @param says the rule in words
/// @param because why the house has it
/// @param check the rule over the classes of a plan's root package
/// @param village which planted house holds the offence: a package below
///   `org.storyloom.house.planted`
/// @param offenders the classes there that must be found, and no other, named without the root
record Rule(
    String says,
    String because,
    Function<Plan, ArchRule> check,
    String village,
    Set<String> offenders) {

  /// A rule whose offence lies in the planted house that most rules share.
  static Rule rule(
      String says, String because, Function<Plan, ArchRule> check, String... offenders) {
    return new Rule(says, because, check, "offences", Set.of(offenders));
  }

  Rule in(String otherVillage) {
    return new Rule(says, because, check, otherVillage, offenders);
  }

  /// The rule over one house. An empty room breaks nothing: the house grows room by room.
  ArchRule over(Plan plan) {
    return check.apply(plan).as(says).because(because).allowEmptyShould(true);
  }

  /// Every rule of the house.
  static List<Rule> all() {
    return Stream.of(
            RoomRules.all(),
            ScreenRules.all(),
            LibraryRules.all(),
            StoreRules.all(),
            GateRules.all(),
            WorldRules.all(),
            NameRules.all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return says;
  }
}
