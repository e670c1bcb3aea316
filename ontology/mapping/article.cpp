#include "ontology/mapping/article.hpp"

namespace chancery::ontology::mapping {

void Article::explain(std::string_view subject, const graph::Reason& reason) const {
  if (!options.explain) return;
  claims.text(subject, "rule", reason.rule);
  if (!reason.table.empty())
    claims.text(subject, "tableRow", reason.table + ':' + std::to_string(reason.line));
}

}  // namespace chancery::ontology::mapping
