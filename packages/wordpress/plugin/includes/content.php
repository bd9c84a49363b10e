<?php
/**
 * The element as HTML in the content: in a Custom HTML block, in the classic editor, in a widget.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_element', 10, 2 );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_element_in_visual_editor' );
foreach ( array( 'the_content', 'render_block_core/html', 'widget_text', 'widget_custom_html_content', 'widget_block_content' ) as $metropolis_call_hook ) {
	add_filter( $metropolis_call_hook, __NAMESPACE__ . '\enqueue_for_content', 100 );
}

/**
 * Allows the element for users whose HTML is filtered. This is safe: the element shows only text, and WordPress checks
 * its address like that of a picture.
 *
 * @param array[] $tags    The elements that are allowed, each with its attributes.
 * @param string  $context The context of the HTML, such as `post`.
 */
function allow_element( $tags, $context ) {
	if ( 'post' === $context ) {
		$names                   = array_merge( array_keys( attribute_patterns() ), array( 'class', 'id', 'style' ) );
		$tags['metropolis-call'] = array_fill_keys( $names, true );
	}
	return $tags;
}

/**
 * Makes the classic editor keep the element when the user switches to the tab "Visual".
 *
 * @param array<string, mixed> $settings Of TinyMCE.
 */
function keep_element_in_visual_editor( $settings ) {
	foreach ( array(
		'custom_elements'         => 'metropolis-call',
		'extended_valid_elements' => 'metropolis-call[*]',
	) as $name => $value ) {
		$settings[ $name ] = ltrim( ( $settings[ $name ] ?? '' ) . ',' . $value, ',' );
	}
	return $settings;
}

/**
 * Loads the script if the content has the element, but no script tag for it.
 *
 * @param string $content HTML.
 */
function enqueue_for_content( $content ) {
	if ( is_string( $content ) && false !== strpos( $content, '<metropolis-call' ) && ! preg_match( '~<script\b[^>]*metropolis-call\.js~', $content ) ) {
		enqueue();
	}
	return $content;
}
