<?php
/**
 * Excludes the script from optimizer plugins, through their documented filters.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/** Filters of lists with parts of script addresses: WP Rocket, LiteSpeed Cache. */
const LISTS_OF_FILES = array(
	'rocket_exclude_js',
	'rocket_minify_excluded_external_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
);

/** Filters of lists with script handles: SiteGround Speed Optimizer. */
const LISTS_OF_HANDLES = array(
	'sgo_js_minify_exclude',
	'sgo_javascript_combine_exclude',
	'sgo_js_async_exclude',
);

foreach ( LISTS_OF_FILES as $metropolis_call_hook ) {
	add_filter( $metropolis_call_hook, __NAMESPACE__ . '\with_file' );
}
foreach ( LISTS_OF_HANDLES as $metropolis_call_hook ) {
	add_filter( $metropolis_call_hook, __NAMESPACE__ . '\with_handle' );
}
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\with_file_for_autoptimize' );

/**
 * Adds the script's file name to a list.
 *
 * @param mixed $files Parts of addresses.
 */
function with_file( $files ): array {
	return array_merge( (array) $files, array( 'metropolis-call.js' ) );
}

/**
 * Adds the script's handle to a list.
 *
 * @param mixed $handles Handles of scripts.
 */
function with_handle( $handles ): array {
	return array_merge( (array) $handles, array( HANDLE ) );
}

/**
 * Adds the script's file name to the list of Autoptimize: names separated by commas, or an array with names as keys.
 *
 * @param string|array $files Names of files.
 * @return string|array
 */
function with_file_for_autoptimize( $files ) {
	if ( is_array( $files ) ) {
		return array_merge( $files, array( 'metropolis-call.js' => '' ) );
	}
	return ltrim( $files . ', metropolis-call.js', ', ' );
}
