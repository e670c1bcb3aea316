#include "ontology/mapping/event_label.hpp"

#include <algorithm>
#include <vector>

namespace chancery::ontology::mapping {
namespace {

constexpr std::size_t most_names = 4;

/// What the labels of an event are made of.
class Names {
 public:
  Names(const EventDraft& draft, const std::function<std::string(const std::string&)>& label_of)
      : draft_(draft), label_of_(label_of) {}

  /// "A, B and C" of the first of the properties that has any; "" when none has.
  std::string of_first(std::initializer_list<std::string_view> properties) const {
    for (const std::string_view property : properties) {
      std::string text = listed(property);
      if (!text.empty()) return text;
    }
    return {};
  }

 private:
  std::string listed(std::string_view property) const {
    const auto found = draft_.links.find(property);
    if (found == draft_.links.end()) return {};
    std::vector<std::string> names;
    for (const std::string& iri : found->second) {
      if (std::string name = label_of_(iri); !name.empty()) names.push_back(std::move(name));
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    const std::size_t more = names.size() > most_names ? names.size() - (most_names - 1) : 0;
    if (more > 0) {
      names.resize(most_names - 1);
      names.push_back(std::to_string(more) + " more");
    }
    std::string text;
    for (std::size_t at = 0; at < names.size(); ++at) {
      if (at > 0) text += at + 1 == names.size() ? " and " : ", ";
      text += names[at];
    }
    return text;
  }

  const EventDraft& draft_;
  const std::function<std::string(const std::string&)>& label_of_;
};

}  // namespace

std::string event_label(const EventDraft& draft, const std::string& format, const Schema& schema,
                        const std::function<std::string(const std::string&)>& label_of) {
  std::string text =
      draft.event->type.empty() ? std::string(schema.label(draft.class_name)) : draft.event->type;
  std::ranges::replace(text, '_', ' ');
  if (!format.empty()) text = format + ' ' + text;
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  const Names names(draft, label_of);
  const std::string together = names.of_first({"participant"});
  const std::string doers = names.of_first({"actor", "host"});
  if (!together.empty()) {
    text += " of " + together;
  } else if (!doers.empty()) {
    text += " by " + doers;
  }
  const std::string what = names.of_first({"target", "weapon", "instrument", "destination"});
  if (!what.empty()) text += " (" + what + ')';
  const std::string where = names.of_first({"place"});
  if (!where.empty()) text += " in " + where;
  return text;
}

}  // namespace chancery::ontology::mapping
