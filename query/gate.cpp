#include "query/gate.hpp"

#include <array>
#include <functional>
#include <utility>

#include "core/error.hpp"
#include "query/functions.hpp"
#include "query/overloaded.hpp"

namespace chancery::query {
namespace {

[[noreturn]] void refuse(const std::string& what, const std::string& instead) {
  throw Error("query: " + what + " is refused: " + instead);
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> not_repeatable = {
    {{"BNODE",
      "a blank node made by a question has no name to find it by; CONSTRUCT makes blank nodes with []"},
     {"NOW", "the same question gives the same answer here; write the date, \"2022-05-31\"^^xsd:date"},
     {"RAND", "the same question gives the same answer here"},
     {"STRUUID", "the same question gives the same answer here"},
     {"UUID", "the same question gives the same answer here"}}};

class Gate {
 public:
  void check(const Query& query) {
    check(query.where);
    for (const Projection& projection : query.projection) check(projection);
    for (const Projection& key : query.group_by) check(key);
    for (const Expression& condition : query.having) check(condition);
    for (const OrderKey& key : query.order) check(key.expression);
  }

 private:
  void check(const Projection& projection) {
    if (projection.expression) check(*projection.expression);
  }

  void check(const Expression& expression) {
    for (const auto& [name, instead] : not_repeatable) {
      if (expression.name == name) refuse(std::string(name) + "()", std::string(instead));
    }
    if (expression.name == "call" && find_function(expression.constant.value) == nullptr) {
      refuse("the function <" + expression.constant.value + ">",
             "known are the functions of SPARQL 1.1 and the casts xsd:string, boolean, integer, decimal, "
             "double, float, "
             "dateTime and date");
    }
    for (const Expression& part : expression.arguments) check(part);
    if (!expression.group) return;
    ++exists_;
    check(*expression.group);
    --exists_;
  }

  void check(const Group& group) {
    for (const Element& element : group.elements) {
      std::visit(Overloaded{[&](const Filter& filter) { check(filter.condition); },
                            [&](const Bind& bind) { check(bind.expression); },
                            [&](const Union& either) {
                              for (const Group& branch : either.branches) check(branch);
                            },
                            [&](const Minus& minus) { in_minus(minus); },
                            [&](const Subquery& subquery) { check(*subquery.query); }, [](const Triples&) {},
                            [](const Values&) {}, [&](const auto& with_group) { check(*with_group.group); }},
                 element);
    }
  }

  void in_minus(const Minus& minus) {
    if (exists_ > 0) {
      refuse("MINUS inside EXISTS",
             "what it subtracts depends on how values are put in; write FILTER NOT EXISTS { ... }");
    }
    check(*minus.group);
  }

  int exists_ = 0;
};

}  // namespace

void admit(const Query& query) { Gate().check(query); }

}  // namespace chancery::query
