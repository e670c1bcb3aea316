#include <algorithm>

#include "query/scan.hpp"

namespace chancery::query {

/// @param variables  gets those of the search, in the order of their numbers there
std::vector<rdf::SearchPattern> Scan::search_patterns(const std::vector<Step>& steps,
                                                      std::vector<Variable>& variables) {
  const auto place = [&](const Slot& slot, std::uint32_t constant) -> rdf::PatternPlace {
    const Variable* variable = std::get_if<Variable>(&slot);
    if (variable == nullptr) return {false, constant};
    const auto known = std::find(variables.begin(), variables.end(), *variable);
    if (known == variables.end()) variables.push_back(*variable);
    const auto at = std::find(variables.begin(), variables.end(), *variable) - variables.begin();
    return {true, static_cast<std::uint32_t>(at)};
  };
  std::vector<rdf::SearchPattern> patterns;
  patterns.reserve(steps.size());
  for (const Step& step : steps) {
    patterns.push_back({place(step.pattern->subject, step.subject),
                        place(step.pattern->predicate, step.predicate),
                        place(step.pattern->object, step.object)});
  }
  return patterns;
}

Table Scan::by_rasqal(const std::vector<Step>& steps, std::size_t width) {
  std::vector<Variable> variables;
  const std::vector<rdf::SearchPattern> patterns = search_patterns(steps, variables);
  if (variables.empty()) {  // a SELECT needs a variable: ask the graph itself
    const bool all_there = std::all_of(steps.begin(), steps.end(), [&](const Step& step) {
      return terms_.graph().find_edge(step.subject, step.predicate, step.object) != graph::EdgeId{};
    });
    return all_there ? Table::unit(width) : Table(width);
  }
  if (!search_) search_.emplace(terms_.graph());
  Table result(width);
  const std::vector<TermId> nothing(width, unbound);
  constexpr std::size_t often = 1024;
  const bool whole =
      search_->run(patterns, static_cast<std::uint32_t>(variables.size()), budget_.stop, [&](auto bound) {
        const auto row = result.append(nothing);
        for (std::size_t i = 0; i < variables.size(); ++i) {
          row[variables[i]] = bound[i].is_predicate ? terms_.of_predicate(bound[i].id) : bound[i].id;
        }
        if (result.rows() % often == 0) budget_.check(result);
        return true;
      });
  if (!whole) budget_.check();
  return result;
}

}  // namespace chancery::query
