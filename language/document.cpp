#include "language/document.hpp"

#include <array>

namespace chancery::language {
namespace {

using namespace std::string_view_literals;

constexpr std::array pos_names{""sv,      "ADJ"sv,  "ADP"sv,  "ADV"sv,  "AUX"sv,  "CCONJ"sv, "DET"sv,
                               "INTJ"sv,  "NOUN"sv, "NUM"sv,  "PART"sv, "PRON"sv, "PROPN"sv, "PUNCT"sv,
                               "SCONJ"sv, "SYM"sv,  "VERB"sv, "X"sv,    "SPACE"sv};

constexpr std::array label_names{
    ""sv,       "ROOT"sv,  "acl"sv,       "acomp"sv,    "advcl"sv, "advmod"sv,   "agent"sv,   "amod"sv,
    "appos"sv,  "attr"sv,  "aux"sv,       "auxpass"sv,  "case"sv,  "cc"sv,       "ccomp"sv,   "compound"sv,
    "conj"sv,   "csubj"sv, "csubjpass"sv, "dative"sv,   "dep"sv,   "det"sv,      "dobj"sv,    "expl"sv,
    "intj"sv,   "mark"sv,  "meta"sv,      "neg"sv,      "nmod"sv,  "npadvmod"sv, "nsubj"sv,   "nsubjpass"sv,
    "nummod"sv, "oprd"sv,  "parataxis"sv, "pcomp"sv,    "pobj"sv,  "poss"sv,     "preconj"sv, "predet"sv,
    "prep"sv,   "prt"sv,   "punct"sv,     "quantmod"sv, "relcl"sv, "xcomp"sv};

constexpr std::array name_types{""sv,        "CARDINAL"sv, "DATE"sv, "EVENT"sv,      "FAC"sv,
                                "GPE"sv,     "LANGUAGE"sv, "LAW"sv,  "LOC"sv,        "MONEY"sv,
                                "NORP"sv,    "ORDINAL"sv,  "ORG"sv,  "PERCENT"sv,    "PERSON"sv,
                                "PRODUCT"sv, "QUANTITY"sv, "TIME"sv, "WORK_OF_ART"sv};

template <typename Value, typename Names>
std::optional<Value> find(const Names& names, std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Value>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(Pos pos) { return pos_names[static_cast<std::size_t>(pos)]; }
std::string_view to_string(Label label) { return label_names[static_cast<std::size_t>(label)]; }
std::string_view to_string(NameType type) { return name_types[static_cast<std::size_t>(type)]; }

std::optional<Pos> pos_named(std::string_view name) { return find<Pos>(pos_names, name); }
std::optional<Label> label_named(std::string_view name) { return find<Label>(label_names, name); }
std::optional<NameType> name_type_named(std::string_view name) { return find<NameType>(name_types, name); }

}  // namespace chancery::language
