/// The checks of the house: its rooms and floors as data ([Plan]), the rules over them ([Rule]),
/// the size budgets, and the guard that keeps every test off the network. Each rule is a function
/// of a root package, so that the same rule runs over the program and over
/// `org.storyloom.house.planted`, where one offence waits for each of them. [HouseRulesTest] runs
/// both and writes what was found to `target/house-rules.txt`.
@NullMarked
package org.storyloom.house;

import org.jspecify.annotations.NullMarked;
