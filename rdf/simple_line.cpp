#include "rdf/simple_line.hpp"

#include <algorithm>

namespace chancery::rdf {
namespace {

using ontology::Term;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes one part after the other off the front of a line; each gives false when it is not there.
class Front {
 public:
  explicit Front(std::string_view line) : rest_(line) {}

  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool blank() { return take(' ') || take('\t'); }
  bool begins(char c) const { return !rest_.empty() && rest_.front() == c; }
  bool is_done() const { return rest_.empty(); }

  bool until(char end, std::string& to) {
    const std::size_t at = rest_.find(end);
    if (at == std::string_view::npos) return false;
    to.assign(rest_.data(), at);
    rest_.remove_prefix(at + 1);
    return true;
  }

  bool iri(std::string& to) { return take('<') && until('>', to); }

  bool term(Term& to) {
    to.datatype.clear();
    to.language.clear();
    to.kind = Term::Kind::iri;
    if (begins('<')) return iri(to.value);
    to.kind = Term::Kind::literal;
    if (!take('"') || !until('"', to.value)) return false;
    if (take('@')) return language(to.language);
    if (!take('^')) return true;
    return take('^') && iri(to.datatype);
  }

 private:
  bool language(std::string& to) {
    std::size_t size = 0;
    while (size < rest_.size() && (is_letter(rest_[size]) || is_digit(rest_[size]) || rest_[size] == '-'))
      ++size;
    to.assign(rest_.data(), size);
    rest_.remove_prefix(size);
    return size > 0;
  }

  std::string_view rest_;
};

bool is_plain(char c) { return c != '\\' && (static_cast<unsigned char>(c) >= 0x20 || c == '\t'); }

}  // namespace

bool read_simple_line(std::string_view line, bool with_graph, ontology::Statement& to) {
  if (!std::all_of(line.begin(), line.end(), is_plain)) return false;
  Front front(line);
  if (!front.begins('<') || !front.term(to.subject) || !front.blank()) return false;
  if (!front.begins('<') || !front.term(to.predicate) || !front.blank()) return false;
  if (!front.term(to.object) || !front.blank()) return false;
  to.graph.clear();
  if (with_graph && front.begins('<') && !(front.iri(to.graph) && !to.graph.empty() && front.blank()))
    return false;
  if (!front.take('.')) return false;
  return front.is_done();
}

}  // namespace chancery::rdf
