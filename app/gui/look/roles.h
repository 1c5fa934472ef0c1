// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h" // the models answer with them, the delegates draw them
