package org.storyloom.survey;

import org.jspecify.annotations.Nullable;
import org.storyloom.study.SiteId;
import org.storyloom.study.WaveId;

/// Those who answered in one wave at one site; the site is absent where the survey names none.
public record Group(WaveId wave, @Nullable SiteId site) {}
