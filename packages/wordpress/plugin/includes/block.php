<?php
/**
 * The block. The server prints the element. The editor shows the same element, with controls beside it.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/** The handles of the editor's scripts: the controls, and the block, which depends on them. */
const CONTROLS = 'metropolis-call-controls';
const EDITOR   = 'metropolis-call-editor-script';

/** Registers the block and its controls, with their texts. */
function register_block(): void {
	$needed = array( 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( CONTROLS, plugins_url( 'block/controls.js', PLUGIN_FILE ), $needed, VERSION, true );
	register_block_type( plugin_dir_path( PLUGIN_FILE ) . 'block' );
	foreach ( array( CONTROLS, EDITOR ) as $handle ) {
		wp_set_script_translations( $handle, 'metropolis-call', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
	}
}

/** Passes data from the server to the editor's scripts. */
function tell_editor(): void {
	$facts = array(
		'script'   => script_facts(),
		'address'  => settings()['address'],
		'hasCall'  => '' !== settings()['address'] || ! has_own_files(),
		'lang'     => element_language(),
		'layout'   => settings()['layout'],
		'layouts'  => layouts(),
		'names'    => array(
			'languages' => language_names(),
			'layouts'   => layout_names(),
			'themes'    => theme_names(),
			'sections'  => section_names(),
		),
		'failures' => failures(),
		'settings' => current_user_can( 'manage_options' ) ? settings_url() : '',
	);
	wp_add_inline_script( CONTROLS, 'window.metropolisCallEditor = ' . wp_json_encode( $facts ) . ';', 'before' );
}

/**
 * The address and the hash of the widget's script. The editor loads the script into the frame of the edited post.
 *
 * @return array{src: string, integrity: string}
 */
function script_facts(): array {
	$version = has_own_files() ? '?ver=' . VERSION : '';
	return array(
		'src'       => files_url() . 'metropolis-call.js' . $version,
		'integrity' => script_integrity(),
	);
}

/**
 * The block's attributes, under the names of the element's attributes.
 *
 * @param array<string, mixed> $attributes As the block saved them.
 * @return array<string, mixed>
 */
function element_attributes( array $attributes ): array {
	$names = array(
		'src'          => 'src',
		'lang'         => 'lang',
		'layout'       => 'layout',
		'theme'        => 'theme',
		'sections'     => 'sections',
		'highlight'    => 'highlight',
		'headingLevel' => 'heading-level',
	);
	$found = array();
	foreach ( array_intersect_key( $names, $attributes ) as $own => $name ) {
		$found[ $name ] = $attributes[ $own ];
	}
	return $found;
}
