package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.EnumConverter;
import javafx.css.converter.SizeConverter;
import javafx.scene.layout.Region;
import org.storyloom.ui.control.look.Appearance;

/// What the stylesheets tell the reading column: in which appearance it stands (`-sl-appearance`),
/// since tints that overlap are mixed in code, and how large its letters are (`-sl-reading`).
final class CodedTextStyle {
  private static final CssMetaData<CodedText, Appearance> APPEARANCE =
      new CssMetaData<>("-sl-appearance", new EnumConverter<>(Appearance.class), Appearance.LIGHT) {
        @Override
        public boolean isSettable(CodedText text) {
          return true;
        }

        @Override
        public StyleableProperty<Appearance> getStyleableProperty(CodedText text) {
          return text.style().appearance;
        }
      };

  private static final CssMetaData<CodedText, Number> READING =
      new CssMetaData<>("-sl-reading", SizeConverter.getInstance(), 17) {
        @Override
        public boolean isSettable(CodedText text) {
          return true;
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(CodedText text) {
          return text.style().reading;
        }
      };

  private static final List<CssMetaData<? extends Styleable, ?>> ALL =
      all(Region.getClassCssMetaData());

  private final StyleableObjectProperty<Appearance> appearance;
  private final StyleableObjectProperty<Number> reading;

  CodedTextStyle(CodedText text) {
    appearance =
        new SimpleStyleableObjectProperty<>(APPEARANCE, text, "appearance", Appearance.LIGHT);
    reading = new SimpleStyleableObjectProperty<>(READING, text, "reading", 17);
    appearance.addListener((property, before, now) -> text.restyled());
    reading.addListener((property, before, now) -> text.restyled());
  }

  static List<CssMetaData<? extends Styleable, ?>> all() {
    return ALL;
  }

  Appearance appearance() {
    return appearance.get();
  }

  double reading() {
    return reading.get().doubleValue();
  }

  private static List<CssMetaData<? extends Styleable, ?>> all(
      List<CssMetaData<? extends Styleable, ?>> region) {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(region);
    all.add(APPEARANCE);
    all.add(READING);
    return List.copyOf(all);
  }
}
