#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/facts.hpp"

namespace samples {

/// Builds the facts of one article whose sentences end in a full stop and a blank.
class Draft {
 public:
  Draft(std::string id, std::string text, std::string_view published = {});

  /// Where the words stand; the `nth` time, counted from 0.
  chancery::Span at(std::string_view words, int nth = 0) const;
  chancery::graph::EntityIndex entity(chancery::graph::EntityKind kind, std::string key, std::string name,
                                      std::vector<std::string_view> mentions,
                                      chancery::graph::EntityIndex state = chancery::graph::no_index,
                                      std::string subtype = {});
  void reading(chancery::graph::EntityIndex entity, std::size_t mention, chancery::graph::Reading reading);
  chancery::graph::Tenure& tenure(chancery::graph::EntityIndex holder, chancery::graph::EntityIndex body,
                                  std::string role, std::string type, std::string person_class,
                                  std::string_view words);
  chancery::graph::Event& event(std::string type, std::string event_class, std::string_view trigger,
                                chancery::graph::Status status = chancery::graph::Status::occurred);
  static void argument(chancery::graph::Event& event, std::string role, chancery::graph::EntityIndex entity,
                       chancery::Span span = {});
  chancery::graph::TimeIndex time(std::string_view words, chancery::Interval interval);

  chancery::graph::Facts facts;
};

}  // namespace samples
