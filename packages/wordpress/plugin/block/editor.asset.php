<?php
/**
 * The dependencies and the version of the editor's script.
 *
 * @package Metropolis_Call
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'metropolis-call-controls', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
	'version'      => Metropolis_Call\VERSION,
);
