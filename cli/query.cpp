#include "query/query.hpp"

#include <chrono>
#include <fstream>
#include <memory>
#include <sstream>

#include "cli/command.hpp"
#include "cli/graph_inputs.hpp"
#include "cli/usage_error.hpp"
#include "exports/output_file.hpp"
#include "query/output.hpp"
#include "query/questions.hpp"

namespace chancery::cli {
namespace {

/// What stands in a file that holds a query.
std::string read_query(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  if (!in || !text) throw Error(path + ": cannot be read");
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
    options.flag("--list", list_, "show the questions that come with the program");
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
    if (inputs_.paths().empty()) throw UsageError("no graph to ask; name a file, such as graph.ttl");
    Console console;
    const graph::KnowledgeGraph graph = inputs_.read(console);
    const query::Answer answer = query::ask(graph, sparql, query_options());
    std::ostringstream text;
    query::find_output(output_).write(answer, text);
    print(text.str());
    if (!answer.cut) return inputs_.some_failed() ? some_failed : done;
    console.say("more rows were left out; --rows " + std::to_string(rows_) + " allows no more");
    return some_failed;
  }

 private:
  int list() const {
    std::string text;
    for (const query::Question& question : query::questions()) {
      constexpr std::size_t width = 24;
      text += std::string(question.name);
      text += std::string(question.name.size() < width ? width - question.name.size() : 1, ' ');
      text += std::string(question.asks) + '\n';
    }
    print(text);
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
    if (seconds_ != 0)
      options.stop.deadline = std::chrono::steady_clock::now() + std::chrono::seconds(seconds_);
    return options;
  }

  GraphInputs inputs_;
  std::optional<std::string> sparql_;
  std::optional<std::string> file_;
  std::optional<std::string> name_;
  bool list_ = false;
  std::string output_ = "table";
  std::uint64_t rows_ = 0;
  std::uint64_t seconds_ = 60;
  std::string default_graph_ = "union";
};

}  // namespace

std::unique_ptr<Command> make_query() { return std::make_unique<AskQuestion>(); }

}  // namespace chancery::cli
