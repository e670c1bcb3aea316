#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exports/output.hpp"
#include "exports/statement_sink.hpp"

/// The text of terms as N-Triples, N-Quads, Turtle and TriG have it in common.
/// The `copy_` functions are the quick way for the usual terms: they check while they copy, and give nothing
/// for a term that needs a closer look (StatementSink::allows) and then the `put_` functions, which take
/// legal terms of any size.
namespace chancery::exports {

inline constexpr std::string_view xsd_string = "http://www.w3.org/2001/XMLSchema#string";

/// Most bytes that copying `text` between quotes or brackets can take.
constexpr std::size_t copy_bound(std::string_view text) { return 6 * text.size() + 32; }

/// Copies `<iri>`. @return the end, or null when the IRI is not plainly legal
char* copy_iri(std::string_view iri, char* to);
/// Copies `"text"` with escapes. @return the end, or null when the text is not plainly legal
char* copy_quoted(std::string_view text, char* to);

/// Language tags already found legal: a file has few.
class KnownTags {
 public:
  bool is_legal(std::string_view tag);

 private:
  std::vector<std::string> tags_;
};

/// Whether the statement is plainly legal: for syntaxes that do not copy terms by the functions above.
bool is_plainly_legal(const StatementView& statement, KnownTags& tags);

void put_iri(Output& out, std::string_view iri);
void put_quoted(Output& out, std::string_view text);

}  // namespace chancery::exports
