#include "ontology/mapping/article.hpp"

#include <algorithm>

namespace chancery::ontology::mapping {

std::string Article::local(std::string_view kind, std::uint32_t byte) const {
  const std::string offset = std::to_string(characters.characters_before(byte));
  std::string made;
  made.reserve(iri.size() + kind.size() + offset.size() + 3);
  return made.append(iri).append("#").append(kind).append("-c").append(offset);
}

void Article::explain(std::string_view subject, const graph::Reason& reason) const {
  if (!options.explain) return;
  claims.text(subject, "rule", reason.rule);
  if (!reason.table.empty())
    claims.text(subject, "tableRow", reason.table + ':' + std::to_string(reason.line));
}

void Article::tell_reason(std::string_view subject, std::string_view what,
                          const graph::Reason& reason) const {
  if (!options.explain || reason.rule.empty()) return;
  std::string text = std::string(what) + ": rule " + reason.rule;
  if (has(reason.cue)) {
    const Span counted = characters.in_characters(reason.cue);
    text +=
        "; words " + (options.text ? '"' + std::string(reason.cue.in(facts.text)) + "\" " : std::string());
    text += "at " + std::to_string(counted.begin) + " to " + std::to_string(counted.end);
    text += " of " + facts.article;
  }
  if (!reason.table.empty()) {
    const std::string key = tables.key_of_row(reason.table, reason.line);
    text +=
        "; row " + reason.table + ':' + std::to_string(reason.line) + (key.empty() ? "" : " [" + key + ']');
  }
  for (std::size_t i = 0; i < reason.rivals.size(); ++i) {
    text += (i == 0 ? "; not " : ", ") + reason.rivals[i];
  }
  std::ranges::replace(text, '\n', ' ');
  claims.text(subject, "reason", text);
}

}  // namespace chancery::ontology::mapping
