#include "cli/network_command.hpp"

namespace chancery::cli {

int NetworkCommand::run() {
  if (results_.is_wanted()) results_.check();
  Console console;
  Subject subject(inputs_.read(console), choice_);
  const bool cut = answer(subject, console);
  return inputs_.some_failed() || cut ? some_failed : done;
}

void NetworkCommand::write(Subject& subject, const Attributes& set, Console& console) const {
  if (!results_.is_wanted()) return;
  for (Node node = 0; node < subject.chosen.things.size(); ++node)
    set(subject.graph, subject.vertex(node), node);
  for (const std::string& warning : results_.write(subject.graph, choice_.only_people()))
    console.say(warning);
}

}  // namespace chancery::cli
