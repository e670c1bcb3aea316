#include "query/group_shape.hpp"

#include <algorithm>

#include "query/overloaded.hpp"

namespace chancery::query {

bool has_exists(const Expression& expression) {
  return expression.group != nullptr ||
         std::any_of(expression.arguments.begin(), expression.arguments.end(), has_exists);
}

namespace {

std::size_t optional_depth(const Expression& expression) {
  std::size_t depth = expression.group ? optional_depth(*expression.group) : 0;
  for (const Expression& part : expression.arguments) depth = std::max(depth, optional_depth(part));
  return depth;
}

}  // namespace

std::size_t optional_depth(const Group& group) {
  std::size_t depth = 0;
  for (const Element& element : group.elements) {
    const std::size_t here =
        std::visit(Overloaded{[](const Optional& optional) { return 1 + optional_depth(*optional.group); },
                              [](const Filter& filter) { return optional_depth(filter.condition); },
                              [](const Bind& bind) { return optional_depth(bind.expression); },
                              [](const Union& either) {
                                std::size_t most = 0;
                                for (const Group& branch : either.branches)
                                  most = std::max(most, optional_depth(branch));
                                return most;
                              },
                              [](const Triples&) { return std::size_t{0}; },
                              [](const Values&) { return std::size_t{0}; },
                              [](const Subquery&) { return std::size_t{0}; },
                              [](const auto& with_group) { return optional_depth(*with_group.group); }},
                   element);
    depth = std::max(depth, here);
  }
  return depth;
}

std::vector<const Expression*> filters_of(const Group& group) {
  std::vector<const Expression*> filters;
  for (const Element& element : group.elements) {
    if (const auto* filter = std::get_if<Filter>(&element)) filters.push_back(&filter->condition);
  }
  return filters;
}

}  // namespace chancery::query
