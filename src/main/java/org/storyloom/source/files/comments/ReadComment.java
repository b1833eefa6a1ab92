package org.storyloom.source.files.comments;

import java.util.Optional;
import java.util.OptionalLong;
import org.storyloom.table.value.When;

/// One comment as it was posted.
///
/// @param line the line of the file where its row starts
/// @param id the id it came with; empty where it had none, or one that another comment had before
/// @param text canonical, and not blank
/// @param reactions how many people reacted, liked or voted
/// @param replyTo the id of the comment that it answers
/// @param by the case that said it, where the file names one
public record ReadComment(
    long line,
    Optional<String> id,
    String text,
    Optional<When> when,
    Optional<String> author,
    Optional<String> language,
    OptionalLong reactions,
    Optional<String> replyTo,
    Optional<String> link,
    Optional<String> channel,
    Optional<String> by) {}
