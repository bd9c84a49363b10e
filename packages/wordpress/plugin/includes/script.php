<?php
/**
 * The widget's script: its address and its tag.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'metropolis-call';

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\mark_script', 10, 2 );

/**
 * Reserves space for a card until the script has loaded, so that the content below does not move. The space is released
 * after 5 s, because the script may be blocked. The other layouts are low and need no reserved space.
 */
const ROOM = '@media (scripting: enabled) {'
	. 'metropolis-call:not(:defined):not([layout], [sections]) { display: block; min-height: 56em; animation: metropolis-call-room 0s 5s forwards }'
	. '@keyframes metropolis-call-room { to { min-height: 0 } }'
	. '}';

/** Registers the script, and the style for the time before it has loaded. */
function register_script(): void {
	// WordPress 6.1 and 6.2 treat this array as true, which means: in the footer.
	$when = array(
		'strategy'  => 'async',
		'in_footer' => false,
	);
	wp_register_script( HANDLE, files_url() . 'metropolis-call.js', array(), has_own_files() ? VERSION : null, $when );
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It has no file.
	wp_register_style( HANDLE, false );
	wp_add_inline_style( HANDLE, ROOM );
}

/** Makes WordPress print both once, on pages with an element. */
function enqueue(): void {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/** Whether the widget's files are those in the plugin. */
function has_own_files(): bool {
	return '' === settings()['folder'];
}

/** The folder of the widget's files. */
function files_url(): string {
	return has_own_files() ? plugins_url( 'widget/', PLUGIN_FILE ) : settings()['folder'];
}

/**
 * The SRI hash of the script in the plugin. '' for files from another server: they may be a newer release.
 */
function script_integrity(): string {
	$file   = plugin_dir_path( PLUGIN_FILE ) . 'widget/integrity.json';
	$hashes = has_own_files() && is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
	/**
	 * The hash in the script's tag. Use '' if something between server and visitor changes the file.
	 *
	 * @param string $integrity As in the attribute `integrity`.
	 */
	$integrity = apply_filters( 'metropolis_call_integrity', $hashes['metropolis-call.js'] ?? '' );
	return is_string( $integrity ) ? $integrity : '';
}

/**
 * Adds attributes against optimizers and the hash to the script's tag. The widget does not show if an optimizer
 * minifies the script again, merges it into another file, or delays it until the visitor scrolls.
 *
 * @param string $tag    The tag, as WordPress would print it.
 * @param string $handle The script's handle.
 */
function mark_script( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$marks     = ' data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-no-minify="1"';
	$integrity = script_integrity();
	if ( '' !== $integrity ) {
		$marks .= sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $integrity ) );
	}
	if ( ! preg_match( '/\sasync[\s>=]/', $tag ) ) {
		$marks .= ' async';
	}
	return '<!--noptimize-->' . preg_replace( '/<script(?=[^>]*\ssrc=)/', '<script' . $marks, $tag, 1 ) . '<!--/noptimize-->';
}
