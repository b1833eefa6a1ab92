package org.storyloom.store;

import java.util.ArrayList;
import java.util.List;

/// Several commands as one gesture: one transaction, one step of undo. Answers what each of them
/// answered.
public record DoTogether(Label label, List<Command<?>> commands) implements Command<List<Object>> {
  public DoTogether {
    commands = List.copyOf(commands);
  }

  @Override
  public List<Object> run(Tx tx) {
    List<Object> answers = new ArrayList<>();
    for (Command<?> command : commands) {
      answers.add(command.run(tx));
    }
    tx.name(label);
    return answers;
  }
}
