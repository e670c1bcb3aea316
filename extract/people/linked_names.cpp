#include "extract/people/linked_names.hpp"

#include <algorithm>
#include <map>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

class LinkedNames {
 public:
  explicit LinkedNames(Draft& draft) : draft_(draft) {}

  void run() {
    for (Found& found : draft_.found) separate(found);
    for (const Found& found : draft_.found) choose(found);
    for (Found& found : draft_.found) join(found);
  }

 private:
  /// What the names of one group are in this article.
  struct Meaning {
    const Found* best = nullptr;
    const Known* known = nullptr;
    bool person = false;  ///< by the user's table
  };

  std::string text(const Found& found) const { return fold(found.span.in(draft_.document().text)); }

  /// A name that is not what our table takes it for is something of its own.
  void separate(Found& found) {
    if (found.known == nullptr || found.known->how == Known::How::body) return;
    const ontology::Row* row = draft_.links.apart(text(found), fold(found.known->name));
    if (row == nullptr) return;
    found.known = nullptr;
    found.key = slug(found.span.in(draft_.document().text));
    found.reason = reason_of("name.not-same", row, found.span);
  }

  void choose(const Found& found) {
    const auto same = draft_.links.same(text(found));
    if (!same) return;
    const auto [at, is_new] = meanings_.emplace(same->group, Meaning{&found, nullptr, false});
    if (is_new) {
      at->second.person = std::ranges::any_of(same->group->names, [&](const std::string& name) {
        return !draft_.analysis.lexicon.people().bearers(fold(name)).empty();
      });
      if (!at->second.person) at->second.known = known_of(*same->group);
    }
    const bool fullest = text(found) == fold(same->group->name);
    if (fullest && text(*at->second.best) != fold(same->group->name)) at->second.best = &found;
  }

  /// What our tables know under one of the names.
  const Known* known_of(const NameGroup& group) const {
    for (const std::string& name : group.names) {
      for (const auto& hit : draft_.words.names_at(name, 0)) {
        const auto how = hit.known->how;
        if (hit.size == name.size() && how != Known::How::body && how != Known::How::noun) return hit.known;
      }
    }
    return nullptr;
  }

  void join(Found& found) {
    const auto same = draft_.links.same(text(found));
    if (!same) return;
    const Meaning& meaning = meanings_.at(same->group);
    const Found best = *meaning.best;
    found.kind = meaning.person             ? EntityKind::person
                 : meaning.known != nullptr ? meaning.known->kind
                                            : best.kind;
    found.subtype = meaning.known != nullptr ? meaning.known->subtype : best.subtype;
    found.known = meaning.known;
    if (found.kind == EntityKind::person) {
      found.key.clear();
    } else {
      found.key = meaning.known != nullptr ? meaning.known->key : slug(same->group->name);
    }
    found.reason = reason_of("name.same-as", same->row, found.span);
    found.confidence = 0.95;
  }

  Draft& draft_;
  std::map<const NameGroup*, Meaning> meanings_;
};

}  // namespace

void link_names(Draft& draft) {
  if (!draft.links.empty()) LinkedNames(draft).run();
}

const ontology::Row* kept_apart(const Draft& draft, std::string_view one, std::string_view other) {
  return draft.links.empty() ? nullptr : draft.links.apart(fold(one), fold(other));
}

}  // namespace chancery::extract
