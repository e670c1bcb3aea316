#include "extract/times/live_entries.hpp"

#include <algorithm>

#include "extract/places/place_phrases.hpp"
#include "extract/text/tense.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::TimeIndex;
using language::Label;

namespace {

class LiveReport {
 public:
  explicit LiveReport(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {
    for (const input::Line& line : analysis_.article.lines) {
      const std::string_view text = line.span.in(analysis_.article.text);
      const std::size_t digit = text.find_first_of("0123456789");
      if (line.role == input::LineRole::dateline && digit < 2) stamps_.push_back(line.span);
    }
  }

  void run() {
    constexpr std::size_t fewest = 3;
    if (stamps_.size() < fewest || !analysis_.article.published) return;
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
      if (reading_.event(i).time == graph::no_index && is_of_now(i)) date(i);
    }
  }

 private:
  bool is_of_now(std::uint32_t index) const {
    const graph::Event& event = reading_.event(index);
    const EventAt& at = reading_.events[index];
    const bool real = event.status == graph::Status::occurred || event.status == graph::Status::ongoing;
    if (!real || at.trigger->pos == Trigger::Pos::noun) return false;
    if (chancery::extract::is_of_now(analysis_.document, analysis_.tree, at.token)) return true;
    const bool before = std::ranges::any_of(analysis_.tree.children(at.token), [&](std::uint32_t child) {
      return analysis_.document.tokens[child].label == Label::aux;
    });
    const Label label = analysis_.document.tokens[at.token].label;
    const bool main = label == Label::ROOT || label == Label::ccomp || label == Label::conj;
    return analysis_.document.tag(at.token) == "VBD" && !before && main &&
           (at.trigger->is_speech() || is_scene(event.type));
  }

  /// The last stamp before the event; the first one for what stands above the entries.
  void date(std::uint32_t index) {
    const std::uint32_t at = analysis_.document.tokens[reading_.events[index].token].span.begin;
    const auto next = std::ranges::upper_bound(stamps_, at, {}, &Span::begin);
    const auto before = static_cast<std::size_t>(next - stamps_.begin());
    const std::size_t entry = before == 0 ? 0 : before - 1;
    if (times_.empty()) times_.assign(stamps_.size(), graph::no_index);
    if (times_[entry] == graph::no_index) times_[entry] = add(stamps_[entry]);
    reading_.event(index).time = times_[entry];
  }

  TimeIndex add(Span stamp) {
    graph::Time time;
    time.span = stamp;
    time.interval = {analysis_.article.published, analysis_.article.published};
    time.value = to_string(*analysis_.article.published);
    time.reason = {"time.live-entry", "", 0, stamp};
    analysis_.facts.times.push_back(std::move(time));
    analysis_.times.push_back({});
    return static_cast<TimeIndex>(analysis_.facts.times.size() - 1);
  }

  EventReading& reading_;
  Analysis& analysis_;
  std::vector<Span> stamps_;
  std::vector<TimeIndex> times_;  ///< per stamp, once it is needed
};

}  // namespace

void date_live_entries(EventReading& reading) { LiveReport(reading).run(); }

}  // namespace chancery::extract
