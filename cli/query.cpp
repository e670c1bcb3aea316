#include "query/query.hpp"

#include <chrono>
#include <fstream>
#include <memory>
#include <sstream>

#include "cli/command.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/usage_error.hpp"
#include "core/unreadable.hpp"
#include "exports/output_file.hpp"
#include "query/output.hpp"
#include "query/parameters.hpp"
#include "query/questions.hpp"

namespace chancery::cli {
namespace {

/// What stands in a file that holds a query.
std::string read_query(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  if (!in || !text) throw unreadable(path);
  return std::move(text).str();
}

std::vector<std::string> output_names() {
  std::vector<std::string> names;
  for (const query::Output& output : query::outputs()) names.emplace_back(output.name);
  return names;
}

void print(const std::string& text) {
  exports::OutputFile out("-");
  out.put(text);
  out.finish();
}

class AskQuestion : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare(options);
    options.value("--sparql", sparql_, "QUERY", "the question in SPARQL 1.1");
    options.value("--file", file_, "FILE", "a file with the question, .rq");
    options.value("--ask", name_, "NAME", "a question that comes with the program, see --list");
    options.each(
        "--with", [this](const std::string& text) { add_argument(text); }, "NAME=VALUE",
        "a parameter of the question, see --list: person=\"Sung Kim\", state=KOR");
    options.value("--since", since_, "YYYY-MM-DD", "the same as --with since=YYYY-MM-DD");
    options.value("--until", until_, "YYYY-MM-DD", "the same as --with until=YYYY-MM-DD");
    options.flag("--list", list_, "show the questions that come with the program, and their parameters");
    options.choice("--output", output_, output_names(), "how the answer is written (table when not given)");
    options.number("--rows", rows_, 0, "at most so many rows; 0 for all (default)");
    options.number("--timeout", seconds_, 0,
                   "give up after so many seconds; 0 for never (60 when not given)");
    options.choice(
        "--default-graph", default_graph_, {"union", "unnamed"},
        "what patterns outside GRAPH look at: all graphs together (default), or what stands in none");
  }

  int run() override {
    if (list_) return list();
    const std::string sparql = question();
    query::QueryOptions settings = query_options();
    const auto parameters = query::parameters_of(sparql, settings.name);
    query::check_arguments(settings.name, parameters, typed());
    if (inputs_.paths().empty()) throw UsageError("no graph to ask; name a file, such as graph.ttl");
    Console console;
    const graph::KnowledgeGraph graph = inputs_.read(console);
    settings.bindings = query::bindings_of(graph, parameters, typed());
    if (seconds_ != 0)
      settings.stop.deadline = std::chrono::steady_clock::now() + std::chrono::seconds(seconds_);
    const query::Answer answer = query::ask(graph, sparql, settings);
    std::ostringstream text;
    query::find_output(output_).write(answer, text);
    print(text.str());
    if (!answer.cut) return inputs_.some_failed() ? some_failed : done;
    console.say("more rows were left out; --rows " + std::to_string(rows_) + " allows no more");
    return some_failed;
  }

 private:
  void add_argument(const std::string& text) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0)
      throw UsageError("--with: '" + text + "' is not of the form NAME=VALUE, such as state=KOR");
    arguments_.emplace_back(text.substr(0, sign), text.substr(sign + 1));
  }

  query::Typed typed() const {
    query::Typed all = arguments_;
    if (since_) all.emplace_back("since", *since_);
    if (until_) all.emplace_back("until", *until_);
    return all;
  }

  int list() const {
    std::ostringstream text;
    query::write_questions(output_, text);
    print(text.str());
    return done;
  }

  std::string question() const {
    const int given = (sparql_ ? 1 : 0) + (file_ ? 1 : 0) + (name_ ? 1 : 0);
    if (given != 1) throw UsageError("ask one question: by --sparql, --file or --ask");
    if (sparql_) return *sparql_;
    return file_ ? read_query(*file_) : std::string(query::find_question(*name_).sparql);
  }

  query::QueryOptions query_options() const {
    query::QueryOptions options;
    if (file_) options.name = *file_;
    if (name_) options.name = *name_;
    options.most_rows = rows_;
    options.union_of_graphs = default_graph_ == "union";
    return options;
  }

  GraphInputs inputs_;
  std::optional<std::string> sparql_;
  std::optional<std::string> file_;
  std::optional<std::string> name_;
  query::Typed arguments_;
  std::optional<std::string> since_;
  std::optional<std::string> until_;
  bool list_ = false;
  std::string output_ = "table";
  std::uint64_t rows_ = 0;
  std::uint64_t seconds_ = 60;
  std::string default_graph_ = "union";
};

}  // namespace

std::unique_ptr<Command> make_query() { return std::make_unique<AskQuestion>(); }

}  // namespace chancery::cli
