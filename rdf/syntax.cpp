#include "rdf/syntax.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace chancery::rdf {
namespace {

constexpr std::array<std::pair<std::string_view, Syntax>, 7> extensions = {{{".jsonld", Syntax::json_ld},
                                                                            {".nq", Syntax::n_quads},
                                                                            {".nt", Syntax::n_triples},
                                                                            {".rdf", Syntax::rdf_xml},
                                                                            {".trig", Syntax::trig},
                                                                            {".ttl", Syntax::turtle},
                                                                            {".turtle", Syntax::turtle}}};

bool ends_with(std::string_view file, std::string_view extension) {
  if (file.size() < extension.size()) return false;
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
  return std::equal(file.end() - static_cast<std::ptrdiff_t>(extension.size()), file.end(), extension.begin(),
                    same);
}

}  // namespace

std::optional<Syntax> syntax_of(std::string_view file) {
  const auto* const row = std::find_if(extensions.begin(), extensions.end(), [&](const auto& extension) {
    return ends_with(file, extension.first);
  });
  if (row == extensions.end()) return std::nullopt;
  return row->second;
}

}  // namespace chancery::rdf
