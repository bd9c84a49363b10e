<?php
/**
 * Metropolis Call
 *
 * @package Metropolis_Call
 * @license MIT
 *
 * @wordpress-plugin
 * Plugin Name:       Metropolis Call
 * Plugin URI:        https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces
 * Description:       The call of Metropolis to rethink metropolitan spaces, as a block, a shortcode or a pasted address: what it says, how many have signed, and a button to join.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The metropolis-call contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       metropolis-call
 * Domain Path:       /languages
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/** The main file of this plugin. Its folder and its address are derived from it. */
const PLUGIN_FILE = __FILE__;

/** The version of the plugin and of the widget's files in it. The packing script sets it. */
const VERSION = '0.0.0';

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/names.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/optimizers.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/content.php';
