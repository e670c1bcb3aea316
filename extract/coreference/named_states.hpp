#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "extract/coreference/discourse.hpp"

namespace chancery::extract {

/// How often the text before a token has told of which states, and in which lists. Goes on from where it was
/// asked last, so that asking at each description takes the length of the text once.
class NamedStates {
 public:
  /// Lists of states, each sorted, and how often the text has them.
  using Lists = std::map<std::vector<graph::EntityIndex>, std::size_t>;

  struct Told {
    std::vector<std::pair<graph::EntityIndex, std::size_t>>
        often;                                         ///< states and unions, the first named first
    std::unordered_set<graph::EntityIndex> mediators;  ///< those who bring others together
    std::map<std::size_t, Lists> lists;                ///< by the number of states in each
  };

  /// @param draft, discourse  must outlive this
  NamedStates(const Draft& draft, const Discourse& discourse) : draft_(draft), discourse_(discourse) {}

  /// What stands before the token; who acts on it in its sentence is not counted among `often`.
  /// Valid until the next question.
  const Told& before(std::uint32_t token);
  /// The lists of so many states before the token. Valid until the next question.
  const Lists& lists_before(std::uint32_t token, std::size_t count);

 private:
  struct Reading {
    Told told;
    std::unordered_map<graph::EntityIndex, std::size_t> place;  ///< in `often`
    std::vector<graph::EntityIndex> open;                       ///< the list that may go on
    std::uint32_t list = none;                                  ///< its first token
  };

  void read_before(std::uint32_t token);
  void read(const Discourse::Named& named, Reading& reading) const;
  void count(const Discourse::Named& named, Reading& reading) const;
  void close(Reading& reading) const;
  bool mediates(std::uint32_t token) const;

  const Draft& draft_;
  const Discourse& discourse_;
  Reading done_;                ///< of the sentences before the one asked about last
  Reading asked_;               ///< the same up to the token asked about last
  std::uint32_t token_ = none;  ///< that token
  std::size_t named_ = 0;       ///< how much had been named by then
  std::size_t next_ = 0;        ///< of what was named: the first that is not in done_
  std::uint32_t sentence_ = 0;  ///< what is in done_ stands before it
};

}  // namespace chancery::extract
