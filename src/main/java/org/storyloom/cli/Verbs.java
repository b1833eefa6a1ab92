package org.storyloom.cli;

import org.storyloom.l10n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the verbs: each that has a constructor for it is handed the words, and the way to the
/// screens.
record Verbs(Messages messages, Screens screens) implements IFactory {

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    for (var constructor : kind.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Verbs.class) {
        return kind.cast(constructor.newInstance(this));
      }
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
