package org.storyloom.house.planted.offences.ui.search;

import jfx.incubator.scene.control.richtext.RichTextArea;

/// Planted: lets a control copy past the gate.
public final class CopiesByControl {
  public Runnable copy(RichTextArea text) {
    return text::copy;
  }
}
