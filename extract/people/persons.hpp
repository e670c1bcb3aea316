#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds persons' names that the model missed or took for something else: after a title or an honorific, and
/// later mentions of a surname. The titles must have been found; they are found again when names were added.
void find_missed_persons(Draft& draft);

/// Makes one person of all full names that are written alike or that one another's shorter form; single names
/// stay open.
void group_full_names(Draft& draft);

/// Links single names to the one person who can be meant; of several bearers only with a reason. The rest
/// stays open.
void resolve_single_names(Draft& draft);

}  // namespace chancery::extract
