#pragma once

#include <frid/application/ErrorText.h>
