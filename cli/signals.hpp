#pragma once

namespace chancery::cli {

/// From now on Ctrl-C and SIGTERM end the program at once with exit code 130 or 143, after removing files
/// that are not complete (UnfinishedFile), and a closed pipe is a write error instead of a silent end.
void install_signal_handlers();

}  // namespace chancery::cli
