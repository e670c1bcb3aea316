#include "extract/names/issuer.hpp"

#include <algorithm>
#include <optional>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::Entity;
using graph::EntityKind;

/// The body that issues the article.
struct Issuer {
  const Known* known = nullptr;
  std::string key;
  std::string words;  ///< of the heading, folded, with a blank on either side
  Span span;
};

/// "MINISTRY OF FOREIGN AFFAIRS" -> "Ministry of Foreign Affairs": ASCII letters only, of the same length.
std::string as_title(std::string_view line) {
  std::string title(line);
  bool inside = false;
  for (char& letter : title) {
    const bool upper = letter >= 'A' && letter <= 'Z';
    const bool lower = letter >= 'a' && letter <= 'z';
    if (upper && inside) letter = static_cast<char>(letter - 'A' + 'a');
    inside = upper || lower || static_cast<unsigned char>(letter) > 127;
  }
  for (const std::string_view small : {" Of ", " And ", " For ", " The "}) {
    for (std::size_t at = title.find(small); at != std::string::npos; at = title.find(small, at + 1))
      title[at + 1] = static_cast<char>(small[1] - 'A' + 'a');
  }
  return title;
}

/// "REPUBLIC OF UGANDA" above or below the line of the issuer: a line of the heading that is a state's name.
std::string state_of_letterhead(const Draft& draft) {
  constexpr std::size_t longest = 48;  // bytes: "Federal Democratic Republic of Ethiopia"
  for (const auto& line : draft.analysis.article.lines) {
    if (line.role == input::LineRole::body) break;
    const std::string title = as_title(line.span.in(draft.analysis.article.text));
    if (title.size() > longest) continue;
    for (std::size_t at = 0; at < title.size(); ++at) {
      if (at > 0 && title[at - 1] != ' ') continue;
      const std::string_view before = std::string_view(title).substr(0, at);
      const bool formal = before.ends_with("Republic of ") || before.ends_with("Republic of the ") ||
                          before.ends_with("Kingdom of ") || before.ends_with("State of ") ||
                          before.ends_with("Government of ") || before.ends_with("Sultanate of ") ||
                          before.ends_with("Commonwealth of ") || before.empty();
      if (!formal) continue;
      for (const auto& hit : draft.words.names_at(title, at)) {
        if (hit.known->kind == EntityKind::state && at + hit.size == title.size()) return hit.known->key;
      }
    }
  }
  return {};
}

/// "The Ministry of Foreign Affairs of the Republic of Uganda condemns": the state behind the body's first
/// full name in the text.
std::string state_behind_name(const Draft& draft, const Known& body) {
  constexpr std::uint32_t reach = 5;  // tokens: "of the Republic of"
  for (const Found& found : draft.found) {
    if (found.known != &body || found.end < found.begin + 2 || draft.lower(found.end) != "of") continue;
    for (std::uint32_t at = found.end + 1; at < found.end + reach && draft.same_sentence(found.end, at);
         ++at) {
      const Found* state = draft.found_over(at);
      if (state != nullptr && state->kind == EntityKind::state) return state->key;
    }
    return {};
  }
  return {};
}

/// Of "Ministry of Foreign Affairs of Romania" the state; where the line tells none, that of the letterhead,
/// or behind the body's name in the text; else the first that the article names.
std::string state_in(const Draft& draft, const Known& body, const std::string& title, std::size_t from) {
  for (const std::size_t first : {from, std::size_t{1}}) {  // "Republic of Zambia, Ministry of Defence"
    for (std::size_t at = first; at < title.size(); ++at) {
      if (title[at - 1] != ' ') continue;
      for (const auto& hit : draft.words.names_at(title, at)) {
        if (hit.known->kind == EntityKind::state) return hit.known->key;
      }
    }
  }
  if (std::string state = state_of_letterhead(draft); !state.empty()) return state;
  if (std::string state = state_behind_name(draft, body); !state.empty()) return state;
  for (const Found& found : draft.found) {
    if (found.kind == EntityKind::state) return found.key;
  }
  return {};
}

std::optional<Issuer> issuer_in(const Draft& draft, Span line) {
  const std::string title = as_title(line.in(draft.analysis.article.text));
  for (std::size_t at = 0; at < title.size(); ++at) {
    if (at > 0 && title[at - 1] != ' ') continue;
    for (const auto& hit : draft.words.names_at(title, at)) {
      const Known& known = *hit.known;
      if (known.kind != EntityKind::organisation || known.subtype == "media") continue;
      const std::string state =
          known.how == Known::How::body ? state_in(draft, known, title, at + hit.size) : std::string();
      return Issuer{&known, known.key + (state.empty() ? "" : "-" + state), " " + fold(title) + " ", line};
    }
  }
  return std::nullopt;
}

/// "Ministry of Foreign Affairs", "MINISTRY OF DEFENCE OF CHAD": a line of a letterhead that is nothing but
/// the name of a ministry, which no headline is.
bool is_letterhead(const Draft& draft, Span line) {
  const std::string title = as_title(line.in(draft.analysis.article.text));
  return std::ranges::any_of(draft.words.names_at(title, 0), [&](const EntityLexicon::Hit& hit) {
    if (hit.known->how != Known::How::body || hit.known->subtype != "ministry") return false;
    const std::string_view rest = std::string_view(title).substr(hit.size);
    return rest.empty() ||
           (rest.starts_with(" of ") && rest.size() < 32 && rest.find(',') == std::string::npos);
  });
}

std::optional<Issuer> find_issuer(const Draft& draft) {
  for (const bool heading : {true, false}) {
    for (const auto& line : draft.analysis.article.lines) {
      if (line.role == input::LineRole::body) break;
      const bool source = line.role == input::LineRole::source;
      if (heading ? !source : source || !is_letterhead(draft, line.span)) continue;
      if (auto issuer = issuer_in(draft, line.span)) return issuer;
    }
  }
  return std::nullopt;
}

/// "the Ministry": a noun of the heading that stands alone, which nothing but a guess lies over.
bool is_called_so(const Draft& draft, const Issuer& issuer, std::uint32_t at) {
  const std::string_view before = draft.lower(at - 1);
  if (!is_capitalised(draft.word(at)) || (before != "the" && before != "this")) return false;
  if (is_capitalised(draft.word_safe(at + 1)) && draft.same_sentence(at, at + 1)) return false;
  if (is_one_of(draft.word_safe(at + 1), {"of", "for"}) || draft.words.nouns(draft.lower(at)).empty())
    return false;
  const Found* found = draft.found_over(at);
  const bool guessed = found != nullptr && found->end == found->begin + 1 &&
                       (found->known == nullptr || found->known->how == Known::How::body);
  return (found == nullptr || guessed) &&
         issuer.words.find(" " + std::string(draft.lower(at)) + " ") != std::string::npos;
}

}  // namespace

void find_issuer_names(Draft& draft) {
  const auto issuer = find_issuer(draft);
  if (!issuer) return;
  if (issuer->known->how == Known::How::body && issuer->known->subtype == "ministry")
    draft.issuer_home = state_of_letterhead(draft);
  std::vector<Found> added;
  for (std::uint32_t at = 1; at < draft.token_count(); ++at) {
    if (!is_called_so(draft, *issuer, at)) continue;
    Found name;
    name.begin = name.head = at;
    name.end = at + 1;
    name.span = draft.token(at).span;
    Found& found =
        draft.found_at[at] == none ? added.emplace_back(std::move(name)) : draft.found[draft.found_at[at]];
    found.kind = EntityKind::organisation;
    found.subtype = issuer->known->subtype;
    found.known = issuer->known;
    found.key = issuer->key;
    found.reason = reason_of("name.issuer", issuer->known->row, issuer->span);
    found.confidence = 0.75;
  }
  draft.found.insert(draft.found.end(), added.begin(), added.end());
  index_found(draft);
}

void add_issuer(Draft& draft) {
  const auto issuer = find_issuer(draft);
  if (!issuer) return;
  auto& entities = draft.analysis.facts.entities;
  auto body = std::ranges::find_if(entities, [&](const Entity& entity) {
    return entity.kind == EntityKind::organisation && entity.key == issuer->key;
  });
  if (body == entities.end()) {
    Entity made;
    made.kind = EntityKind::organisation;
    made.subtype = issuer->known->subtype;
    made.key = issuer->key;
    made.name = issuer->known->name;
    made.wikidata = issuer->known->wikidata;
    made.reason = reason_of("name.issuer", issuer->known->row, issuer->span);
    made.confidence = 0.7;
    body = entities.insert(entities.end(), std::move(made));
  }
  graph::Mention heading;
  heading.span = heading.head = issuer->span;
  heading.reason = reason_of("name.issuer", issuer->known->row, issuer->span);
  heading.confidence = 0.7;
  body->mentions.push_back(std::move(heading));
}

}  // namespace chancery::extract
