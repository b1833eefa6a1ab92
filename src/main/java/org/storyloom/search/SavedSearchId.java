package org.storyloom.search;

import java.util.UUID;

/// Which saved search.
public record SavedSearchId(UUID value) {}
