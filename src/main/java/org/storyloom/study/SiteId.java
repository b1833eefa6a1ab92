package org.storyloom.study;

import java.util.UUID;

/// Names a site.
public record SiteId(UUID value) implements PartId {}
