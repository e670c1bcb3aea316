#include "extract/entities.hpp"

namespace chancery::extract {

void find_entities(Analysis& analysis) {
  analysis.mention_of_token.assign(analysis.document.tokens.size(), graph::no_index);
  analysis.covering_mention.assign(analysis.document.tokens.size(), graph::no_index);
}

}  // namespace chancery::extract
