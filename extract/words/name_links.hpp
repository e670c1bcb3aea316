#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// Names that mean one thing by the user's same-as.tsv.
struct NameGroup {
  std::string name;                ///< the fullest of them
  std::vector<std::string> names;  ///< all of them, as written, in the order of the table
};

/// What the user's tables say of names that hold in one article.
class ArticleLinks {
 public:
  /// A name's group, and the row that puts it there.
  struct Same {
    const NameGroup* group = nullptr;
    const ontology::Row* row = nullptr;
  };

  bool empty() const { return groups_->of_name.empty() && apart_->empty(); }
  /// Nothing when the folded name is in no group.
  std::optional<Same> same(std::string_view folded) const;
  /// The row of not-same.tsv that keeps the folded names apart; nullptr when none does.
  const ontology::Row* apart(std::string_view one, std::string_view other) const;
  /// The row by which the folded name means somebody else here than in other articles; nullptr when none
  /// does.
  const ontology::Row* only_here(std::string_view folded) const;

 private:
  friend class NameLinks;
  struct Groups {
    std::vector<NameGroup> groups;
    std::unordered_map<std::string, std::pair<std::size_t, const ontology::Row*>> of_name;
  };
  using Apart = std::map<std::pair<std::string, std::string>, const ontology::Row*>;

  const Groups* groups_ = nullptr;
  const Apart* apart_ = nullptr;
  const std::map<std::string, const ontology::Row*>* only_here_ = nullptr;
};

/// The user's same-as.tsv and not-same.tsv, compiled for look-up: names, with the article they hold in or `*`
/// for all. Read-only.
class NameLinks {
 public:
  explicit NameLinks(const ontology::Vocabulary& vocabulary);
  NameLinks(const NameLinks&) = delete;
  NameLinks& operator=(const NameLinks&) = delete;
  ~NameLinks() = default;

  /// What holds in the article with this id. Refers to this.
  ArticleLinks of(std::string_view article) const;

 private:
  using Groups = ArticleLinks::Groups;
  struct Links {
    Groups groups;
    ArticleLinks::Apart apart;
    std::map<std::string, const ontology::Row*> only_here;
  };
  static void fill(Links& links, std::string_view article, const ontology::Table& same,
                   const ontology::Table& apart);
  static void join(Groups& links, std::string_view name, std::string_view other, const ontology::Row& row);

  Links everywhere_;
  std::map<std::string, Links, std::less<>> of_article_;  ///< those that have rows of their own
};

}  // namespace chancery::extract
