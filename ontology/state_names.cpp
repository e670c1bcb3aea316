#include "ontology/state_names.hpp"

namespace chancery::ontology {

std::string with_article(std::string_view state) {
  const bool takes_article = state.starts_with("United ") || state.ends_with("Republic") ||
                             state.ends_with("Islands") || state.ends_with("Netherlands") ||
                             state.ends_with("Philippines") || state.ends_with("Bahamas") ||
                             state.ends_with("Maldives") || state.ends_with("Holy See");
  return (takes_article ? "the " : "") + std::string(state);
}

}  // namespace chancery::ontology
