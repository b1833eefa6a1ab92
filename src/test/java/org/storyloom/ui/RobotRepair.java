package org.storyloom.ui;

import javafx.event.EventDispatcher;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;

/// The robot of OpenJFX 26.0.2's headless platform sends presses of the first button as if they
/// asked for a menu, and drags as if no button were held. This puts both right before anybody sees
/// them.
public final class RobotRepair {
  private RobotRepair() {}

  public static void on(Window window) {
    EventDispatcher before = window.getEventDispatcher();
    window.setEventDispatcher((event, tail) ->
        before.dispatchEvent(event instanceof MouseEvent e ? repaired(e) : event, tail));
  }

  private static MouseEvent repaired(MouseEvent e) {
    boolean first = e.getButton() == MouseButton.PRIMARY;
    boolean held = e.getEventType() == MouseEvent.MOUSE_DRAGGED && first;
    if (!first) return e;
    PickResult pick = e.getPickResult();
    return new MouseEvent(
        e.getSource(),
        e.getTarget(),
        e.getEventType(),
        e.getX(),
        e.getY(),
        e.getScreenX(),
        e.getScreenY(),
        e.getButton(),
        e.getClickCount(),
        e.isShiftDown(),
        e.isControlDown(),
        e.isAltDown(),
        e.isMetaDown(),
        held || e.isPrimaryButtonDown(),
        e.isMiddleButtonDown(),
        e.isSecondaryButtonDown(),
        false,
        false,
        e.isStillSincePress(),
        pick);
  }
}
