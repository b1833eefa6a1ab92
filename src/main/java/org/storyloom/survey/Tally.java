package org.storyloom.survey;

/// How many people of a group gave this answer to an item.
public record Tally(ItemId item, Group group, String answer, long people) {}
