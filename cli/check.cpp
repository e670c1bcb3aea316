#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <utility>

#include "check/report.hpp"
#include "check/sources.hpp"
#include "check/validate.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/console_options.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/usage_error.hpp"
#include "core/unreadable.hpp"
#include "exports/output_file.hpp"

namespace chancery::cli {
namespace {

std::vector<std::string> form_names() {
  std::vector<std::string> names;
  for (const check::Form& form : check::forms()) names.emplace_back(form.name);
  return names;
}

class Check : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare(options);
    options.value("--shapes", shapes_, "FILE",
                  "SHACL shapes in Turtle, instead of those that come with the program");
    options.list(
        "--against", sources_, "SOURCE",
        "articles that the graph was made of: their sentences, offsets and hashes must match; may be "
        "given several times");
    options.choice("--output", output_, form_names(),
                   "how findings are written: columns (default), JSON, or a validation report in Turtle");
    telling_.declare(options);
  }

  int run() override {
    if (inputs_.paths().empty()) throw UsageError("no graph to check; name a file, such as graph.ttl");
    const check::Shapes shapes = read_shapes();
    Console console(telling_.style());
    const graph::KnowledgeGraph graph = inputs_.read(console);
    if (!inputs_.some_read()) {
      console.say("no article was read, so nothing is checked");
      return some_failed;
    }
    std::vector<check::Finding> findings = check::validate(graph, shapes);
    bool failed = inputs_.some_failed() || inputs_.some_left_out();
    if (!sources_.empty()) failed = compare(graph, console, findings) || failed;
    exports::OutputFile out("-");
    for (const check::Form& form : check::forms()) {
      if (form.name == output_) form.write(findings, out);
    }
    out.finish();
    if (!findings.empty() && !telling_.is_quiet()) console.say(summary(findings));
    return failed || !findings.empty() ? some_failed : done;
  }

 private:
  /// "3 findings: 2 Violation, 1 Warning"
  static std::string summary(const std::vector<check::Finding>& findings) {
    std::map<std::string, std::size_t> by_severity;
    for (const check::Finding& finding : findings)
      ++by_severity[finding.severity.substr(finding.severity.rfind('#') + 1)];
    std::string text = std::to_string(findings.size()) + (findings.size() == 1 ? " finding" : " findings");
    const char* separator = ": ";
    for (const auto& [severity, number] : by_severity)
      text += std::exchange(separator, ", ") + std::to_string(number) + ' ' + severity;
    return text;
  }

  check::Shapes read_shapes() const {
    if (!shapes_) return check::own_shapes();
    std::ifstream in(*shapes_, std::ios::binary);
    if (!in || std::filesystem::is_directory(*shapes_)) throw unreadable(*shapes_);
    return check::read_shapes(in, *shapes_);
  }

  /// Adds what the articles do not bear out. @return whether some article could not be read
  bool compare(const graph::KnowledgeGraph& graph, Console& console,
               std::vector<check::Finding>& findings) const {
    check::Sources sources(graph);
    const auto counts = inputs_.articles().read(
        sources_, console, [&](const input::Article& article) { sources.compare(article.id, article.text); });
    for (check::Finding& finding : sources.finish()) findings.push_back(std::move(finding));
    return counts.errors > 0;
  }

  GraphInputs inputs_;
  std::optional<std::string> shapes_;
  std::vector<std::string> sources_;
  std::string output_ = "table";
  ConsoleOptions telling_;
};

}  // namespace

std::unique_ptr<Command> make_check() { return std::make_unique<Check>(); }

}  // namespace chancery::cli
