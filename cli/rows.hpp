#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "ontology/statement.hpp"
#include "query/answer.hpp"

namespace chancery::cli {

/// What a command found, as rows, in the forms in which `query` answers too: --output.
class Rows {
 public:
  /// @param columns  their names
  explicit Rows(std::vector<std::string> columns);

  /// Declares --output.
  /// @param form  where the chosen form goes; holds the one taken when nothing is said
  static void declare(Options& options, std::string& form, const std::vector<std::string>& more_forms = {});

  /// Begins a row; cells follow from left to right.
  void add();
  void text(std::string_view text);  ///< empty: no value
  void number(std::size_t number);
  void decimal(double number);
  void truth(bool truth);
  void thing(std::string_view iri);  ///< shown to people by the end of the IRI
  std::size_t size() const { return answer_.rows.size(); }

  /// Writes to standard output.
  /// @throws Error when that fails, or on an unknown form
  void print(const std::string& form) const;

 private:
  void cell(ontology::Term term) { answer_.rows.back().emplace_back(std::move(term)); }

  query::Answer answer_;
};

}  // namespace chancery::cli
