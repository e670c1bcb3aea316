#pragma once

#include "exports/format.hpp"

namespace chancery::exports {

/// A briefing in Markdown for people who read: who holds which office, what happened by date, what is to
/// come, what is open or denied; each line with its speaker, its article and the sentence it rests on (not
/// with `text` off).
std::vector<std::string> write_report(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
