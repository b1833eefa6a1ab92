package org.storyloom.ui.control.text;

import java.util.List;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/// The lines as the rich text area asks for them, one at a time; each carries its number, so that
/// whoever draws over it knows which it is.
final class LinesModel extends StyledTextModelViewOnlyBase {
  /// The number of the line, handed to the node that shows it.
  static final StyleAttribute<Integer> LINE =
      new StyleAttribute<>("storyloom.line", Integer.class, true);

  private final Lines lines;

  LinesModel(Lines lines) {
    this.lines = lines;
  }

  @Override
  public int size() {
    return lines.count();
  }

  @Override
  public String getPlainText(int index) {
    return lines.words(index);
  }

  @Override
  public int getParagraphLength(int index) {
    return lines.length(index);
  }

  @Override
  public RichParagraph getParagraph(int index) {
    return new Paragraph(lines.words(index), StyleAttributeMap.of(LINE, index));
  }

  @Override
  public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
    return StyleAttributeMap.EMPTY;
  }

  /// One line: its words as a single segment.
  private static final class Paragraph extends RichParagraph {
    private final String words;
    private final StyleAttributeMap attributes;

    Paragraph(String words, StyleAttributeMap attributes) {
      this.words = words;
      this.attributes = attributes;
    }

    @Override
    public String getPlainText() {
      return words;
    }

    @Override
    public int getSegmentCount() {
      return words.isEmpty() ? 0 : 1;
    }

    @Override
    public StyledSegment getSegment(int index) {
      return List.of(StyledSegment.of(words)).get(index);
    }

    @Override
    public StyleAttributeMap getParagraphAttributes() {
      return attributes;
    }
  }
}
