#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "query/ast.hpp"
#include "query/token.hpp"

namespace chancery::query {

/// Recursive descent over the tokens of one query; parse() is its door. A subquery gets a parser of its own,
/// with its own variables, on the same tokens.
class Parser {
 public:
  Parser(const std::vector<Token>& tokens, const std::string& source, std::string base)
      : tokens_(tokens), source_(source), base_(std::move(base)) {}

  Query whole_query();

 private:
  Parser(const Parser& outer, std::size_t at)
      : tokens_(outer.tokens_),
        source_(outer.source_),
        base_(outer.base_),
        prefixes_(outer.prefixes_),
        at_(at),
        depth_(outer.depth_) {}

  // Tokens
  const Token& peek(std::size_t ahead = 0) const;
  const Token& next();
  bool is_word(std::string_view word, std::size_t ahead = 0) const;
  bool is_sign(std::string_view sign, std::size_t ahead = 0) const;
  bool take_word(std::string_view word);
  bool take_sign(std::string_view sign);
  void expect_word(std::string_view word);
  void expect_sign(std::string_view sign);
  [[noreturn]] void fail(const std::string& message) const;
  [[noreturn]] void refuse(const std::string& what, const std::string& instead) const;

  // The query as a whole
  void prologue();
  void query_form();
  void select_clause();
  void construct_clause();
  void describe_clause();
  void dataset_clauses();
  void where_clause(bool may_lack_word);
  void solution_modifiers();
  void group_condition();
  void having_conditions();
  void order_condition();
  void limit_and_offset();
  std::uint64_t count();
  void check_scopes();
  void check_projection(const std::set<Variable>& in_scope);
  Query sub_query();

  // Patterns
  Group group();
  void group_element(Group& to);
  Element union_or_nested();
  Element bind();
  Values inline_values();
  std::optional<Term> value_of_data_block();
  Element sub_select();
  void triples_block(std::vector<TriplePattern>& to);
  void triples_same_subject(std::vector<TriplePattern>& to);
  void property_list(const Slot& subject, std::vector<TriplePattern>& to, bool required);
  void object_list(const TriplePattern& with_verb, std::vector<TriplePattern>& to);
  Slot graph_node(std::vector<TriplePattern>& to);
  Slot collection(std::vector<TriplePattern>& to);
  Slot blank_node_properties(std::vector<TriplePattern>& to);
  void verb(TriplePattern& pattern);
  bool begins_verb() const;
  bool begins_node() const;

  // Paths
  Path path();
  Path path_sequence();
  Path path_with_inverse();
  Path path_element();
  Path path_primary();
  Path negated_set();
  Path negated_part();

  // Terms
  Slot variable_or_term();
  Slot variable_or_iri();
  Term term();
  bool begins_literal() const;
  Term literal();
  Term number(std::string sign);
  std::string iri();
  bool begins_iri() const;
  Variable variable();
  Variable named(const std::string& name);
  Variable fresh_blank();

  // Expressions
  Expression expression();
  Expression conjunction();
  Expression relation();
  Expression sum();
  Expression product();
  Expression unary();
  Expression primary();
  Expression constraint();
  Expression call_or_iri();
  Expression built_in();
  Expression aggregate(const std::string& name);
  Expression exists(const std::string& name);
  std::vector<Expression> arguments();

  const std::vector<Token>& tokens_;
  const std::string& source_;
  std::string base_;
  std::map<std::string, std::string> prefixes_;
  std::size_t at_ = 0;
  Query query_;
  std::map<std::string, Variable> variable_ids_;
  std::uint32_t blanks_ = 0;
  int depth_ = 0;
};

/// Counts how deeply groups, paths and expressions are nested, and refuses what would exhaust the stack.
class Depth {
 public:
  static constexpr int most = 200;
  explicit Depth(int& depth) : depth_(depth) { ++depth_; }
  Depth(const Depth&) = delete;
  Depth& operator=(const Depth&) = delete;
  ~Depth() { --depth_; }
  bool too_deep() const { return depth_ > most; }

 private:
  int& depth_;
};

/// The variables that a group or element binds for those around it, blank nodes included. @see SPARQL 1.1,
/// section 18.2.1
void add_in_scope(const Group& group, std::set<Variable>& to);
void add_in_scope(const Element& element, std::set<Variable>& to);
/// Every variable of an expression, without those inside EXISTS.
void add_variables(const Expression& expression, std::set<Variable>& to);

}  // namespace chancery::query
