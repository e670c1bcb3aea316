#include <memory>
#include <string_view>

#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/reference.hpp"

namespace chancery::cli {
namespace {

// A hyphen that is typed must be a minus sign to man(7), and no line of text may begin with a control
// character.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char letter : text) {
    const bool line_begins = result.empty() || result.back() == '\n';
    if (line_begins && (letter == '.' || letter == '\'')) result += "\\&";
    if (letter == '\\') {
      result += "\\e";
    } else if (letter == '-') {
      result += "\\-";
    } else {
      result += letter;
    }
  }
  return result;
}

std::string option_entry(const Option& option) {
  std::string names = escaped(option.names);
  const auto comma = names.find(',');
  if (comma != std::string::npos) names.replace(comma, 1, "\\fR, \\fB");
  std::string heading = ".TP\n\\fB" + names + "\\fR";
  if (!option.placeholder.empty()) heading += " \\fI" + escaped(option.placeholder) + "\\fR";
  return heading + "\n" + escaped(option.help) + "\n";
}

std::string command_section(const CommandRow& row) {
  const auto command = row.make();
  Options options;
  command->declare(options);
  std::string result = ".SS \"chancery " + std::string(row.name) + "\"\n" + escaped(usage(row, options)) +
                       "\n.PP\n" + escaped(row.summary) + "\n";
  for (const Option& option : options.rows()) {
    if (option.kind == Option::Kind::argument) result += option_entry(option);
  }
  for (const Options::Group& group : options.groups()) {
    if (!group.heading.empty()) result += ".PP\n" + escaped(group.heading) + ":\n";
    for (const Option* option : group.options) result += option_entry(*option);
  }
  return result + ".PP\nExample:\n.PP\n.nf\n.RS 4\n" + escaped(row.example) + "\n.RE\n.fi\n";
}

constexpr std::string_view introduction =
    R"(.SH NAME
chancery \- turn news articles on diplomacy and security into a knowledge graph
.SH SYNOPSIS
.B chancery
.I COMMAND
[\fIOPTION\fR...] [\fIARGUMENT\fR...]
.PP
.B chancery \-\-help
.PP
.B chancery \-\-version
.SH DESCRIPTION
chancery reads news articles, finds the people, states, offices and events in them, and writes a knowledge graph in
which every fact names the sentence it rests on. It works offline.
.PP
Every command takes \fB\-h\fR, \fB\-\-help\fR. \fB\-\fR as an input is standard input, as an output standard output.
.SH COMMANDS
)";

constexpr std::string_view conclusion =
    R"(.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
some inputs failed, a check found a violation, or a limit cut the rows
.TP
.B 2
could not run: usage, missing model, full disk, refused query
.TP
.B 130, 143
ended by Ctrl\-C, by SIGTERM
.SH ENVIRONMENT
.TP
.B CHANCERY_MODEL
folder of the English model, unless \fB\-\-model\fR is given
.TP
.B XDG_DATA_HOME
the model is looked for in its folder \fBchancery\fR; ~/.local/share when not set
.TP
.B CHANCERY_KERNEL
arithmetic to use instead of the fastest that the processor has: avx512, avx2 or portable
.SH FILES
.TP
.B /usr/share/chancery
where the model is looked for last
)";

}  // namespace

std::string man_page() {
  std::string result = ".TH CHANCERY 1 \"\" \"chancery " CHANCERY_VERSION "\"\n";
  result += introduction;
  for (const CommandRow& row : commands()) result += command_section(row);
  result += conclusion;
  return result;
}

}  // namespace chancery::cli
